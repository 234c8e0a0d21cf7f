package org.clipfile.form;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clipfile.form.Item.Subject;
import org.jsoup.nodes.Element;

/**
 * Reads NewsML-G2: news items, alone or in a news message, and packages; and NITF that stands by itself. Packages point
 * to items by reference, and what they point to is read where it stands.
 */
final class NewsMl {

    /** The kinds of item of the standard; of those that are no news is said that they are none. */
    static final Set<String> ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "nitf");

    private static final String TEXT = "ninat:text";
    private static final Set<String> TEXTS = Set.of(TEXT, "ninat:composite", "text", "composite");

    private NewsMl() {}

    static void read(String where, Reader reader, int longest, Consumer<Item> items) throws IOException {
        var found = new int[1];
        XmlParts.read(reader, ITEMS, longest, (number, element) -> {
            found[0] = number;
            items.accept(item(where + "#" + number, element));
        });
        if (found[0] == 0) {
            throw new FormException("There is no news item in it.");
        }
    }

    private static Item item(String where, Element element) {
        return switch (element.tagName()) {
            case "newsItem" -> newsItem(where, element);
            case "packageItem" ->
                new Item.LeftOut(where, "A package only points to its items, which are read where they stand.");
            case "nitf" -> {
                var story = new StoryParts();
                addNitf(element, story);
                // The id is unique among those of its registrar.
                story.uri = nitfId(element);
                story.versionAt = Dates.parse(attribute(element, "date\\.issue", "norm"));
                story.publishedAt = Dates.parse(attribute(element, "date\\.release", "norm"));
                if (story.publishedAt == null) {
                    story.publishedAt = story.versionAt;
                }
                story.source = attribute(element, "doc\\.copyright", "holder");
                yield story.at(where);
            }
            default -> new Item.LeftOut(where, "A %s of NewsML-G2 is no news item.".formatted(element.tagName()));
        };
    }

    private static String nitfId(Element nitf) {
        var registrar = attribute(nitf, "doc-id", "regsrc");
        var id = attribute(nitf, "doc-id", "id-string");
        return registrar == null || id == null ? null : registrar + ":" + id;
    }

    private static Item newsItem(String where, Element item) {
        var guid = item.attr("guid");
        if (guid.isBlank()) {
            return new Item.Unreadable(where, "The news item has no guid.");
        }
        switch (code(item, "itemMeta > pubStatus").replaceFirst("^stat:", "")) {
            case "canceled" -> {
                return new Item.Withdrawn(where, guid);
            }
            case "withheld" -> {
                return new Item.LeftOut(where, "Its provider withholds it (pubStatus).");
            }
            default -> {}
        }
        var itemClass = code(item, "itemMeta > itemClass");
        if (!itemClass.isEmpty() && !TEXTS.contains(itemClass)) {
            return new Item.LeftOut(where, "It is of class %s, no text.".formatted(itemClass));
        }
        return story(item, guid).at(where);
    }

    private static StoryParts story(Element item, String guid) {
        var story = new StoryParts();
        story.uri = guid;
        story.url = guid.startsWith("http") ? guid : null;
        var content = item.selectFirst("contentSet");
        if (content != null) {
            addContent(content, story);
        }
        var meta = item.selectFirst("contentMeta");
        story.versionAt = Dates.parse(text(item, "itemMeta > versionCreated"));
        story.publishedAt = Stream.of("itemMeta > firstCreated", "contentMeta > contentCreated")
                .map(path -> Dates.parse(text(item, path)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(story.versionAt);
        story.language = Stream.of(attribute(item, "contentMeta > language", "tag"), item.attr("xml:lang"))
                .filter(tag -> tag != null && !tag.isBlank())
                .findFirst()
                .orElse(null);
        story.source = Stream.of(
                        "rightsInfo > copyrightHolder > name",
                        "itemMeta > provider > name",
                        "contentMeta > infoSource > name")
                .map(path -> text(item, path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (meta != null) {
            addMeta(meta, story);
        }
        return story;
    }

    private static void addMeta(Element meta, StoryParts story) {
        var headline = text(meta, "> headline");
        story.headline = headline == null ? story.headline : headline;
        if (story.byline.isEmpty()) {
            story.addByline(text(meta, "> by"));
        }
        if (story.byline.isEmpty()) {
            meta.select("> creator > name:first-of-type").forEach(name -> story.addName(name.text()));
        }
        var summary = text(meta, "> description[role=drol:summary]");
        story.deck = summary == null ? story.deck : summary;
        var subjects = meta.select("> subject");
        if (!subjects.isEmpty()) {
            story.topics = subjects.stream()
                    .filter(subject -> !isOf(subject, "cpnat:person"))
                    .map(NewsMl::subject)
                    .flatMap(Optional::stream)
                    .toList();
            var people = subjects.stream()
                    .filter(subject -> isOf(subject, "cpnat:person"))
                    .map(subject -> text(subject, "> name"))
                    .filter(Objects::nonNull)
                    .toList();
            // Subjects without people among them say nothing of people.
            story.people = people.isEmpty() ? null : people;
        }
    }

    private static boolean isOf(Element subject, String type) {
        return subject.attr("type").equals(type);
    }

    private static Optional<Subject> subject(Element subject) {
        var concept = Optional.ofNullable(subject.selectFirst("> mainConcept")).orElse(subject);
        var qcode = StoryParts.line(concept.attr("qcode"));
        var name = text(concept, "> name");
        return qcode == null && name == null ? Optional.empty() : Optional.of(new Subject(qcode, name));
    }

    private static void addContent(Element content, StoryParts story) {
        for (var inline : content.select("> inlineXML, > inlineData")) {
            var nitf = inline.selectFirst("nitf");
            if (nitf != null) {
                addNitf(nitf, story);
            } else if (inline.selectFirst("html") != null) {
                addXhtml(inline.selectFirst("html"), story);
            } else if (inline.nameIs("inlineData") && inline.attr("contenttype").startsWith("text/html")) {
                story.body = String.join("\n\n", Markup.paragraphs(inline.wholeText()));
            } else if (inline.nameIs("inlineData") && !inline.hasAttr("encoding")) {
                story.body = StoryParts.paragraphs(inline.wholeText());
            }
            if (story.body != null && !story.body.isBlank()) {
                return;
            }
        }
    }

    private static void addXhtml(Element html, StoryParts story) {
        var body = Optional.ofNullable(html.selectFirst("body")).orElse(html);
        story.headline = first(text(body, "h1"), text(html, "head > title"));
        body.select("h1").remove();
        story.body = String.join("\n\n", Markup.paragraphs(body));
    }

    private static void addNitf(Element nitf, StoryParts story) {
        story.headline = first(text(nitf, "hl1"), text(nitf, "head > title"));
        story.deck = first(text(nitf, "hl2"), text(nitf, "abstract"));
        var titles = nitf.select("byline > byttl, byline > virtloc");
        var posts = titles.eachText();
        titles.remove();
        nitf.select("byline").forEach(byline -> story.addByline(byline.text().replaceFirst("[,\\s]+$", "")));
        if (story.byline.isEmpty()) {
            posts.forEach(story::addName);
        }
        nitf.select("media-producer").forEach(producer -> story.addCredit(producer.text()));
        var paragraphs = nitf.getElementsByTag("body.content").stream()
                .map((Element element) -> Markup.paragraphs(element))
                .flatMap(List::stream)
                .toList();
        var dateline = nitf.selectFirst("dateline");
        story.body = String.join("\n\n", paragraphs);
        if (dateline != null && !story.body.isEmpty() && !story.body.startsWith(dateline.text())) {
            story.body = dateline.text() + " " + story.body;
        }
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private static String code(Element item, String path) {
        var element = item.selectFirst(path);
        if (element == null) {
            return "";
        }
        var qcode = element.attr("qcode");
        return qcode.isEmpty() ? element.attr("uri").replaceFirst("^.*/", "") : qcode;
    }

    private static String text(Element root, String path) {
        var element = root.selectFirst(path);
        return element == null ? null : StoryParts.line(element.text());
    }

    private static String attribute(Element root, String path, String name) {
        var element = root.selectFirst(path);
        return element == null ? null : StoryParts.line(element.attr(name));
    }
}
