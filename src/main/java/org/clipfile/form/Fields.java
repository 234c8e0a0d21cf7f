package org.clipfile.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.clipfile.form.Item.Subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The fields of a story in a line of JSON or a row of a table, by the names that news sets and news services give them.
 * Case, spaces, hyphens and underscores in names do not matter. {@code docs/forms.md} lists them for users.
 */
final class Fields {

    private static final List<String> HEADLINE = List.of("headline", "title", "heading");
    private static final List<String> BODY = List.of(
            "body",
            "articlebody",
            "fulltext",
            "maintext",
            "text",
            "content",
            "contents",
            "article",
            "articletext",
            "story",
            "bodytext");
    private static final List<String> DECK = List.of(
            "deck", "standfirst", "subtitle", "subheadline", "abstract", "summary", "description", "trailtext", "lead");
    private static final List<String> KICKER = List.of("kicker");
    private static final List<String> BYLINE = List.of("byline", "author", "authors", "by", "creator");
    private static final List<String> CREDITS = List.of("credits", "credit");
    private static final List<String> DATE = List.of(
            "publishedat",
            "datepublished",
            "datepublish",
            "published",
            "publicationdate",
            "publishdate",
            "publisheddate",
            "pubdate",
            "webpublicationdate",
            "date",
            "datetime",
            "timestamp");
    private static final List<String> VERSION =
            List.of("versionat", "datemodified", "datemodify", "updatedat", "modified");
    private static final List<String> URL = List.of("url", "link", "articleurl", "weburl", "canonicallink", "href");
    private static final List<String> URI = List.of("uri", "guid");
    private static final List<String> SOURCE = List.of(
            "source", "sourcename", "publisher", "publication", "outlet", "newspaper", "sourcedomain", "domain");
    private static final List<String> LANGUAGE = List.of("language", "lang", "inlanguage");
    private static final List<String> PEOPLE = List.of("people", "persons");
    private static final List<String> TOPICS = List.of("topics", "subjects");
    private static final List<String> TRUNCATED = List.of("truncated");

    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[\\s_.-]+");
    private static final Pattern QCODE = Pattern.compile("[A-Za-z][\\w.-]*:\\S+");
    private static final Pattern BETWEEN_LABELS = Pattern.compile("\\s*[;|]\\s*");

    private final Map<String, JsonNode> byName = new HashMap<>();

    Fields(ObjectNode node) {
        node.properties().forEach(field -> byName.putIfAbsent(folded(field.getKey()), field.getValue()));
    }

    /** How a name is compared. */
    static String folded(String name) {
        return NOT_OF_A_NAME.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether the columns of a table are those of news: there is text, and one thing more that is known. */
    static boolean areOfNews(List<String> names) {
        var folded = names.stream().map(Fields::folded).toList();
        var known = Stream.of(HEADLINE, DATE, URL, SOURCE, BYLINE, DECK)
                .flatMap(List::stream)
                .anyMatch(folded::contains);
        return Stream.of(BODY, HEADLINE).flatMap(List::stream).anyMatch(folded::contains) && known && folded.size() > 1;
    }

    Item read(String where) {
        var story = new StoryParts();
        story.headline = text(HEADLINE);
        story.body = body(text(BODY));
        story.deck = text(DECK);
        story.publishedAt = Dates.parse(text(DATE));
        story.url = text(URL);
        story.source = text(SOURCE);
        if (story.headline == null && story.deck == null && story.body != null) {
            return new Item.RawText(
                    where, story.body, StoryParts.line(story.source), StoryParts.line(story.url), story.publishedAt);
        }
        if (story.body == null) {
            story.body = body(story.deck);
            story.deck = null;
            story.teaser = true;
        }
        story.uri = StoryParts.uri(text(URI));
        story.kicker = text(KICKER);
        story.language = text(LANGUAGE);
        story.versionAt = Dates.parse(text(VERSION));
        story.teaser |= Boolean.parseBoolean(text(TRUNCATED));
        labels(BYLINE).forEach(label -> {
            if (find(BYLINE).isArray()) {
                story.addName(label);
            } else {
                story.addByline(label);
            }
        });
        labels(CREDITS).forEach(story::addCredit);
        if (has(PEOPLE)) {
            story.people = labels(PEOPLE);
        }
        if (has(TOPICS)) {
            story.topics = topics();
        }
        return story.at(where);
    }

    private static String body(String text) {
        if (text == null) {
            return null;
        }
        if (text.contains("</p>") || text.contains("<br") || text.contains("<p>")) {
            var paragraphs = Markup.paragraphs(text);
            return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
        }
        return StoryParts.paragraphs(text);
    }

    private boolean has(List<String> names) {
        return !find(names).isMissingNode();
    }

    private JsonNode find(List<String> names) {
        return names.stream()
                .map(byName::get)
                .filter(node -> node != null
                        && !node.isNull()
                        && !(node.isTextual() && node.asText().isBlank()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** A text; of an object its name, of an array its texts as paragraphs. */
    private String text(List<String> names) {
        var found = find(names);
        if (found.isArray()) {
            var parts = labels(names);
            return parts.isEmpty() ? null : String.join("\n\n", parts);
        }
        return label(found);
    }

    private List<String> labels(List<String> names) {
        var found = find(names);
        if (found.isTextual()) {
            return names == BYLINE || names == CREDITS && !found.asText().contains(";")
                    ? List.of(found.asText())
                    : List.of(BETWEEN_LABELS.split(found.asText().strip()));
        }
        return StreamSupport.stream(found.spliterator(), false)
                .map(Fields::label)
                .filter(label -> label != null && !label.isBlank())
                .toList();
    }

    private static String label(JsonNode node) {
        if (node.isObject()) {
            return Stream.of("name", "title", "value")
                    .map(node::path)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse(null);
        }
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }

    private List<Subject> topics() {
        var found = find(TOPICS);
        var topics = new ArrayList<Subject>();
        if (found.isArray() && found.path(0).isObject()) {
            for (var topic : found) {
                var code = topic.path("qcode").asText(topic.path("code").asText(null));
                var name = topic.path("name").asText(null);
                if (code != null || name != null) {
                    topics.add(new Subject(code, name));
                }
            }
            return topics;
        }
        for (var label : labels(TOPICS)) {
            topics.add(QCODE.matcher(label).matches() ? new Subject(label, null) : new Subject(null, label));
        }
        return topics;
    }
}
