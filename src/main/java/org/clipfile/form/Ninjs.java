package org.clipfile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.clipfile.form.Item.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads ninjs, IPTC's JSON for news, in its versions 1.x, 2.x and 3.x, which spell the same properties differently. */
final class Ninjs {

    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Pattern QCODE = Pattern.compile("[A-Za-z][\\w.-]*:[^\\s/][^\\s]*");
    private static final Set<String> TEXTS = Set.of("", "text", "composite", "component");

    /** Fields by which other forms of JSON give the text and its place; ninjs knows none of them. */
    private static final List<String> FOREIGN = List.of("text", "content", "body", "url", "link");

    private Ninjs() {}

    /** Whether an object is ninjs: it says so, or has a uri and nothing by which other forms are known. */
    static boolean is(ObjectNode node) {
        var standard = node.path("standard").isMissingNode() ? node.path("$standard") : node.path("standard");
        return standard.path("name").asText("").equals("ninjs")
                || node.has("uri") && FOREIGN.stream().noneMatch(node::has);
    }

    static Item read(String where, ObjectNode given) {
        var node = lowerCase(given);
        var fault = NinjsRules.fault(node);
        if (fault.isPresent()) {
            return new Item.Unreadable(where, "This is not sound ninjs: " + fault.get());
        }
        var uri = node.path("uri").asText();
        switch (node.path("pubstatus").asText("usable")) {
            case "canceled" -> {
                return new Item.Withdrawn(where, uri);
            }
            case "withheld" -> {
                return new Item.LeftOut(where, "Its provider withholds it (pubstatus).");
            }
            default -> {}
        }
        var type = node.path("type").asText("");
        if (!TEXTS.contains(type)) {
            return new Item.LeftOut(where, "It is of type %s, no text.".formatted(type));
        }
        return story(node, uri).at(where);
    }

    private static StoryParts story(ObjectNode node, String uri) {
        var story = new StoryParts();
        story.uri = uri;
        story.url = uri.startsWith("http") ? uri : null;
        story.headline = firstText(
                variant(node.path("headlines"), "main"),
                text(node, "headline"),
                text(node, "headline_main"),
                values(node.path("headlines")).findFirst().orElse(null),
                text(node, "title"));
        story.body = String.join("\n\n", body(node));
        story.deck = deck(node, story.body);
        story.language = text(node, "language");
        story.source = firstText(
                text(node, "copyrightholder"),
                names(node, "infosource", "infosources").findFirst().orElse(null));
        story.addByline(firstText(text(node, "byline"), text(node, "by")));
        story.versionAt = Dates.parse(text(node, "versioncreated"));
        var first = Dates.parse(text(node, "firstcreated"));
        story.publishedAt = first == null ? story.versionAt : first;
        if (node.has("person") || node.has("people")) {
            story.people = names(node, "person", "people").toList();
        }
        if (node.has("subject") || node.has("subjects")) {
            story.topics =
                    elements(node, "subject", "subjects").map(Ninjs::subject).toList();
        }
        return story;
    }

    /** Version 3 writes versionCreated where the others write versioncreated; only names of the top level matter here. */
    private static ObjectNode lowerCase(ObjectNode given) {
        var node = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(field -> node.set(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
        return node;
    }

    /** Of the variants of a body, the one that keeps its paragraphs best: marked up before plain. */
    private static List<String> body(ObjectNode node) {
        for (var name : List.of("body_xhtml", "body_html", "body_nitf", "body_main", "body_text")) {
            if (node.has(name)) {
                return paragraphs(node.get(name).asText());
            }
        }
        var bodies = variants(node.path("bodies")).toList();
        var marked = bodies.stream()
                .filter(body -> isMarkedUp(body.path("value").asText()))
                .findFirst();
        var plain = marked.or(() -> bodies.stream().findFirst())
                .map(body -> body.path("value").asText());
        var other = node.properties().stream()
                .filter(field -> field.getKey().startsWith("body_"))
                .map(field -> field.getValue().asText())
                .findFirst();
        return plain.or(() -> other).map(Ninjs::paragraphs).orElse(List.of());
    }

    private static boolean isMarkedUp(String text) {
        return text.contains("</");
    }

    private static List<String> paragraphs(String text) {
        if (text.contains("<nitf") || text.contains("<body.content")) {
            var nitf = Jsoup.parse(text, "", Parser.xmlParser());
            return nitf.getElementsByTag("body.content").stream()
                    .map((Element content) -> Markup.paragraphs(content))
                    .flatMap(List::stream)
                    .toList();
        }
        if (isMarkedUp(text)) {
            return Markup.paragraphs(text);
        }
        var plain = StoryParts.paragraphs(text);
        return plain == null ? List.of() : List.of(plain);
    }

    /** A summary that is not just the beginning of the text. */
    private static String deck(ObjectNode node, String body) {
        var given = firstText(
                variant(node.path("descriptions"), "lead"),
                variant(node.path("descriptions"), "summary"),
                text(node, "description_summary"),
                text(node, "description_text"));
        var deck = given == null ? null : Markup.line(given);
        return deck == null || body.startsWith(deck.substring(0, Math.min(deck.length(), 60))) ? null : deck;
    }

    private static Subject subject(JsonNode node) {
        var name = StoryParts.line(node.path("name").asText());
        var uri = node.path("uri").asText();
        var code = node.path("code").asText();
        var scheme = node.path("scheme").asText();
        if (uri.startsWith(MEDIA_TOPICS)) {
            return new Subject("medtop:" + uri.substring(MEDIA_TOPICS.length()), name);
        }
        if (!code.isEmpty() && (scheme + "/").startsWith(MEDIA_TOPICS)) {
            return new Subject("medtop:" + code, name);
        }
        return new Subject(
                Stream.of(code, uri)
                        .filter(one -> QCODE.matcher(one).matches())
                        .findFirst()
                        .orElse(null),
                name);
    }

    private static Stream<String> names(ObjectNode node, String... properties) {
        return elements(node, properties)
                .map(one -> one.path("name").asText(""))
                .filter(name -> !name.isBlank());
    }

    private static Stream<JsonNode> elements(ObjectNode node, String... properties) {
        return Stream.of(properties)
                .flatMap(property -> StreamSupport.stream(node.path(property).spliterator(), false));
    }

    private static Stream<JsonNode> variants(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(one -> one.path("value").isTextual());
    }

    private static Stream<String> values(JsonNode array) {
        return variants(array).map(one -> one.path("value").asText());
    }

    private static String variant(JsonNode array, String role) {
        return variants(array)
                .filter(one -> one.path("role").asText().equals(role))
                .map(one -> one.path("value").asText())
                .findFirst()
                .orElse(null);
    }

    private static String text(ObjectNode node, String property) {
        return node.path(property).asText(null);
    }

    private static String firstText(String... texts) {
        var found = new ArrayList<String>();
        for (var text : texts) {
            Optional.ofNullable(StoryParts.line(text)).ifPresent(found::add);
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
