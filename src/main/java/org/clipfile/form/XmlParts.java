package org.clipfile.form;

import java.io.IOException;
import java.io.Reader;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;

/**
 * Reads elements out of XML of any length, one at a time. No document type definition is read and no entity that one
 * declares is known, so that nothing is fetched and nothing multiplies.
 */
final class XmlParts {

    private static final String NO_NAMESPACE = "";

    private XmlParts() {}

    /**
     * Hands on every outermost element with one of the names, without prefixes of namespaces, and its number from 1.
     *
     * @param longest how many characters one of them may have
     * @throws FormException where the XML is malformed; what came before has been handed on
     */
    static void read(Reader source, Set<String> names, int longest, BiConsumer<Integer, Element> parts)
            throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = factory.createXMLStreamReader(source);
            var number = 0;
            while (reader.hasNext()) {
                if (next(reader) == XMLStreamConstants.START_ELEMENT && names.contains(reader.getLocalName())) {
                    parts.accept(++number, element(reader, longest));
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new FormException("The XML is malformed: " + e.getMessage().replaceFirst("(?s)^.*?Message: ", ""));
        }
    }

    private static Element element(XMLStreamReader reader, int longest) throws XMLStreamException, FormException {
        var root = open(reader);
        var current = root;
        var length = 0L;
        while (true) {
            switch (next(reader)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = open(reader);
                    current.appendChild(child);
                    current = child;
                    length += child.tagName().length();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (current == root) {
                        return root;
                    }
                    current = current.parent();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    length += reader.getTextLength();
                    current.appendChild(new TextNode(reader.getText()));
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FormException(
                            "The XML names an entity that it may not declare: " + reader.getLocalName());
                default -> {}
            }
            if (length > longest) {
                throw new FormException(
                        "One item is longer than the %,d characters that are read at once.".formatted(longest));
            }
        }
    }

    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException e) {
            // The JDK has no words for some faults in document types, and falls over that.
            throw new XMLStreamException("fault " + e.getMessage(), e);
        }
    }

    private static Element open(XMLStreamReader reader) {
        var element = new Element(Tag.valueOf(reader.getLocalName(), NO_NAMESPACE, ParseSettings.preserveCase), null);
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            var name = reader.getAttributeLocalName(i);
            element.attr(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(i));
        }
        return element;
    }
}
