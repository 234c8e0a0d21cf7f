package org.clipfile.form;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;

/**
 * Reads RSS and Atom through ROME. What ROME makes of an entry is taken, but for its dates, which are read from the
 * entry's own element, since feeds write them in more ways than ROME reads.
 */
final class Feed {

    private static final Namespace MEDIA = Namespace.getNamespace("http://search.yahoo.com/mrss/");
    private static final Pattern READ_MORE = Pattern.compile(
            "(?i)\\s*(continue reading|read (the full|more|full)|the post .{1,300} appeared first on).{0,300}$");
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");
    private static final List<String> PUBLISHED = List.of("pubDate", "published", "issued", "date", "created");
    private static final List<String> UPDATED = List.of("updated", "modified");

    private Feed() {}

    /**
     * @param contentType of the feed, whose charset comes before the XML declaration's; may be null
     */
    static void read(String where, InputStream stream, String contentType, Consumer<Item> items) throws IOException {
        var document = document(stream, contentType);
        var feed = feed(document);
        var elements =
                document.getRootElement().getDescendants(Filters.element()).iterator();
        var sources = new ArrayList<Element>();
        while (elements.hasNext()) {
            var element = elements.next();
            if (element.getName().equals("item") || element.getName().equals("entry")) {
                sources.add(element);
            }
        }
        var number = 0;
        for (var entry : feed.getEntries()) {
            // Without doubt about which element an entry was made of, or not at all.
            var element = sources.size() == feed.getEntries().size() ? sources.get(number) : new Element("item");
            items.accept(story(feed, entry, element).at(where + "#" + ++number));
        }
    }

    private static Document document(InputStream stream, String contentType) throws IOException {
        var builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setExpandEntities(false);
        try (var reader =
                contentType == null ? new XmlReader(stream, true) : new XmlReader(stream, contentType, true)) {
            return builder.build(new XmlFixerReader(reader));
        } catch (JDOMException e) {
            throw new FormException("The feed is malformed XML: " + e.getMessage());
        }
    }

    private static SyndFeed feed(Document document) throws FormException {
        try {
            return new SyndFeedImpl(new WireFeedInput().build(document));
        } catch (FeedException | IllegalArgumentException e) {
            throw new FormException("The feed is none that is known: " + e.getMessage());
        }
    }

    private static StoryParts story(SyndFeed feed, SyndEntry entry, Element element) {
        var story = new StoryParts();
        story.headline = Optional.ofNullable(entry.getTitleEx())
                .map(SyndContent::getValue)
                .map(Markup::line)
                .orElse(null);
        story.url = link(entry);
        story.uri = StoryParts.uri(entry.getUri());
        story.source = Optional.ofNullable(entry.getSource())
                .map(SyndFeed::getTitle)
                .or(() -> Optional.ofNullable(feed.getTitle()))
                .map(Markup::line)
                .orElse(null);
        story.headline = Titles.withoutPublisher(story.headline, story.url, story.source);
        story.language = Stream.of(
                        element.getAttributeValue("lang", Namespace.XML_NAMESPACE),
                        element.getDocument() == null
                                ? null
                                : element.getDocument()
                                        .getRootElement()
                                        .getAttributeValue("lang", Namespace.XML_NAMESPACE),
                        feed.getLanguage())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        story.publishedAt = date(element, PUBLISHED);
        story.versionAt = date(element, UPDATED);
        if (story.publishedAt == null) {
            story.publishedAt = story.versionAt != null || entry.getPublishedDate() == null
                    ? story.versionAt
                    : entry.getPublishedDate().toInstant();
        }
        addText(entry, story);
        addByline(entry, story);
        addCredits(element, story);
        return story;
    }

    /** The whole text where the feed gives it; else its description, which is a teaser. */
    private static void addText(SyndEntry entry, StoryParts story) {
        var whole = entry.getContents().stream()
                .map(Feed::paragraphs)
                .filter(text -> !text.isEmpty())
                .findFirst();
        var summary = entry.getDescription() == null ? List.<String>of() : paragraphs(entry.getDescription());
        if (whole.isPresent()) {
            story.body = String.join("\n\n", whole.get());
            var deck = String.join(" ", summary);
            var repeats = story.body.startsWith(deck.substring(0, Math.min(40, deck.length())));
            story.deck = repeats || StoryParts.breaksOff(deck) ? null : deck;
        } else if (!summary.isEmpty()) {
            story.body = String.join("\n\n", summary);
            story.teaser = true;
        }
    }

    private static List<String> paragraphs(SyndContent content) {
        return content.getValue() == null
                ? List.of()
                : Markup.paragraphs(content.getValue()).stream()
                        .map(paragraph -> READ_MORE.matcher(paragraph).replaceFirst(""))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
    }

    private static String link(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getLink()), Stream.ofNullable(entry.getUri()))
                .map(String::strip)
                .filter(link -> link.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    private static void addByline(SyndEntry entry, StoryParts story) {
        entry.getAuthors().stream().map(SyndPerson::getName).forEach(name -> addAuthor(name, story));
        if (story.byline.isEmpty() && entry.getModule(DCModule.URI) instanceof DCModule module) {
            module.getCreators().forEach(creator -> addAuthor(creator, story));
        }
        if (story.byline.isEmpty() && entry.getAuthor() != null) {
            addAuthor(entry.getAuthor(), story);
        }
    }

    /** RSS 2.0 wants an address of mail, and feeds put the name behind it. */
    private static void addAuthor(String author, StoryParts story) {
        var named = MAIL_AND_NAME.matcher(author == null ? "" : author.strip());
        if (named.matches()) {
            story.addByline(named.group(1));
        } else if (author != null && !author.contains("@")) {
            story.addByline(author);
        }
    }

    /** Media RSS, in which feeds say whose the enclosed pictures are. */
    private static void addCredits(Element element, StoryParts story) {
        for (var credit : element.getDescendants(Filters.element(MEDIA))) {
            if (credit.getName().equals("credit") || credit.getName().equals("copyright")) {
                story.addCredit(credit.getText());
            }
        }
    }

    private static Instant date(Element element, List<String> names) {
        return names.stream()
                .flatMap(name -> element.getChildren().stream()
                        .filter(child -> child.getName().equals(name)))
                .map(Element::getText)
                .map(Dates::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
