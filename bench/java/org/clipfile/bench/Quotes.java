package org.clipfile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.clipfile.extract.Extractor;
import org.clipfile.extract.FoundQuote;
import org.clipfile.extract.Lexicon;
import org.clipfile.extract.NewsExtractor;
import org.clipfile.extract.StoryText;
import org.clipfile.extract.tagger.TaggerNameSpotter;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Quotes against the news of GUM, whose rhetorical trees say which clauses are attributed to a source.
 *
 * <p>The conversion: a quote of the gold standard is what stands between two double quotation marks of one paragraph, if the
 * clause in which it opens, or what that clause belongs to, has a satellite of the relation "attribution". The
 * satellite's text is the source. A found quote is right if both its ends are within two characters of a gold quote's. Of
 * those, where the source is not just a pronoun, the speaker is right if the last word of the speaker found, as written or
 * as resolved, stands in the source. Quotes that the trees leave to the sentence before have no satellite, so some found
 * quotes count as wrong that a reader would call right: precision is a lower bound.
 *
 * <p>Arguments: the folder of corpora.
 */
public final class Quotes {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who", "you");

    private Quotes() {}

    private record GoldQuote(int start, int end, String source) {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        Extractor extractor = new NewsExtractor(Lexicon.load(), TaggerNameSpotter.load());
        var tally = new QuoteTally();
        List<Path> files;
        try (var paths = Files.list(corpora.resolve("people/gum"))) {
            files = paths.filter(path -> path.getFileName().toString().startsWith("GUM_news_"))
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            String text = text(file);
            var name = file.getFileName().toString().replace(".conllu", ".rs4");
            var quotes =
                    quotes(text, corpora.resolve("quotes/gum-rst/rst/rstweb").resolve(name));
            var extraction = extractor.extract(new StoryText(null, null, text));
            tally.gold += quotes.size();
            tally.found += extraction.quotes().size();
            for (var quote : extraction.quotes()) {
                for (var expected : quotes) {
                    if (Math.abs(quote.start() - expected.start()) <= 2
                            && Math.abs(quote.end() - expected.end()) <= 2) {
                        tally.right++;
                        if (namesSomebody(expected.source())) {
                            tally.namedFound++;
                            tally.speakers += isSpeaker(quote, expected.source()) ? 1 : 0;
                        }
                    }
                }
            }
        }
        System.out.println(files.size() + " texts, " + tally.spans() + "; speaker right in " + tally.speakers + " of "
                + tally.namedFound);
    }

    private static boolean namesSomebody(String source) {
        for (String word : source.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (PRONOUNS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpeaker(FoundQuote quote, String source) {
        boolean written =
                quote.speakerAsWritten() != null && source.contains(QuoteTally.surname(quote.speakerAsWritten()));
        return written
                || quote.speaker() != null
                        && source.contains(QuoteTally.surname(quote.speaker().name()));
    }

    /** The sentences of a document, paragraphs apart. */
    private static String text(Path file) throws IOException {
        var text = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newpar") && !text.isEmpty()) {
                text.append("\n\n");
            } else if (line.startsWith("# text = ")) {
                boolean goesOn = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
                text.append(goesOn ? " " : "").append(line.substring("# text = ".length()));
            }
        }
        return text.toString();
    }

    private static List<GoldQuote> quotes(String text, Path tree) throws IOException {
        var sources = sources(text, tree);
        var quotes = new ArrayList<GoldQuote>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if ("\"“”".indexOf(c) >= 0) {
                if (open < 0) {
                    open = i + 1;
                } else {
                    var source = sources.floorEntry(open);
                    if (source != null && !source.getValue().isEmpty()) {
                        quotes.add(new GoldQuote(open, i, source.getValue()));
                    }
                    open = -1;
                }
            }
        }
        return quotes;
    }

    /** By the offset at which each clause starts, the text of the source that it is attributed to; empty if to none. */
    private static TreeMap<Integer, String> sources(String text, Path tree) throws IOException {
        var elements = new ArrayList<Element>();
        try {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(tree.toFile())
                    .getElementsByTagName("*");
            for (int i = 0; i < nodes.getLength(); i++) {
                var element = (Element) nodes.item(i);
                if (element.getTagName().equals("segment")
                        || element.getTagName().equals("group")) {
                    elements.add(element);
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(tree + " is no tree", e);
        }
        Map<String, Element> byId = new HashMap<>();
        elements.forEach(element -> byId.put(element.getAttribute("id"), element));
        var satellite = new HashMap<String, String>();
        for (var element : elements) {
            if (element.getAttribute("relname").startsWith("attribution")) {
                satellite.put(element.getAttribute("parent"), words(element, elements));
            }
        }
        var sources = new TreeMap<Integer, String>();
        int at = 0;
        for (var element : elements) {
            if (element.getTagName().equals("segment")) {
                int start = skipBlank(text, at);
                sources.put(start, source(element, byId, satellite));
                at = behind(text, start, element.getTextContent());
            }
        }
        return sources;
    }

    private static String source(Element element, Map<String, Element> byId, Map<String, String> satellite) {
        for (var node = element; node != null; node = byId.get(node.getAttribute("parent"))) {
            var source = satellite.get(node.getAttribute("id"));
            if (source != null) {
                return source;
            }
            if (node.getAttribute("relname").startsWith("attribution")) {
                return "";
            }
        }
        return "";
    }

    /** The text of a node and of all that hangs on it. */
    private static String words(Element node, List<Element> elements) {
        var words = new StringBuilder(
                node.getTagName().equals("segment") ? node.getTextContent().strip() : "");
        for (var element : elements) {
            if (element.getAttribute("parent").equals(node.getAttribute("id"))) {
                words.append(' ').append(words(element, elements));
            }
        }
        return words.toString();
    }

    private static int skipBlank(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The offset behind a clause, blanks not counted, as the trees part the words otherwise. */
    private static int behind(String text, int start, String clause) {
        int at = start;
        for (int i = 0; i < clause.length(); i++) {
            if (!Character.isWhitespace(clause.charAt(i))) {
                at = skipBlank(text, at) + 1;
            }
        }
        return at;
    }
}
