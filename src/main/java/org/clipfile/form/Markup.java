package org.clipfile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the text of marked-up stories (HTML, XHTML, NITF): one paragraph for each block, nothing for what is no text. */
final class Markup {

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "video",
            "audio",
            "form",
            "button",
            "select",
            "textarea",
            "input",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "picture",
            "head",
            "media",
            "media-caption",
            "media-metadata",
            "media-producer",
            "block.head");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "bq",
            "pre",
            "table",
            "tr",
            "hr",
            "address",
            "hl1",
            "hl2",
            "block",
            "body",
            "body.content",
            "body.head",
            "abstract",
            "hedline",
            "center",
            "details",
            "summary",
            "nitf",
            "caption");

    private Markup() {}

    /** The paragraphs of a fragment of HTML, which may be plain text with entities in it. */
    static List<String> paragraphs(String html) {
        return paragraphs(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of a fragment of HTML as one line, or null if there is none. */
    static String line(String html) {
        return html == null
                ? null
                : StoryParts.line(Jsoup.parseBodyFragment(html).text());
    }

    static List<String> paragraphs(Element root) {
        var collector = new Collector();
        root.traverse(collector);
        collector.end();
        return collector.paragraphs;
    }

    private static final class Collector implements NodeVisitor {

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Node silent;
        private boolean lineBroken;

        @Override
        public void head(Node node, int depth) {
            if (silent != null) {
                return;
            }
            if (node instanceof Element element) {
                var name = element.normalName();
                if (NO_TEXT.contains(name) || isHidden(element)) {
                    silent = node;
                } else if (BLOCKS.contains(name)) {
                    end();
                } else if (name.equals("br")) {
                    // Two of them divide paragraphs; one alone is a line of verse or an address.
                    if (lineBroken) {
                        end();
                    }
                    lineBroken = true;
                    text.append(' ');
                } else if (name.equals("td") || name.equals("th")) {
                    text.append(' ');
                }
            } else if (node instanceof TextNode words && !(node instanceof CDataNode && words.isBlank())) {
                lineBroken &= words.isBlank();
                text.append(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == silent) {
                silent = null;
            } else if (silent == null && node instanceof Element element && BLOCKS.contains(element.normalName())) {
                end();
            }
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden")
                    || element.attr("aria-hidden").equals("true")
                    || element.attr("style").replace(" ", "").contains("display:none");
        }

        void end() {
            var paragraph = StoryParts.line(text.toString());
            if (paragraph != null) {
                paragraphs.add(paragraph);
            }
            text.setLength(0);
            lineBroken = false;
        }
    }
}
