package org.clipfile.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jsoup.nodes.Document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What a page says of its story in schema.org's terms (JSON-LD), wherever in arrays and graphs it says so. */
final class LinkedArticle {

    /** Kinds of https://schema.org/Article end in this; what else pages call a story is named beside it. */
    private static final String ARTICLE = "Article";

    private static final List<String> OTHER_KINDS = List.of("BlogPosting", "LiveBlogPosting", "Report");

    /** Pages are written by hand and by templates that forget to escape line ends. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonNode article;
    private final Map<String, JsonNode> byId;

    private LinkedArticle(JsonNode article, Map<String, JsonNode> byId) {
        this.article = article;
        this.byId = byId;
    }

    /** What the page says; of a page that says nothing, or nothing legible, everything is null or empty. */
    static LinkedArticle in(Document page) {
        var byId = new HashMap<String, JsonNode>();
        var articles = new ArrayList<JsonNode>();
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                collect(LENIENT.readTree(script.data()), byId, articles);
            } catch (JsonProcessingException e) {
                // The page has other places to say what it is.
                continue;
            }
        }
        var found = articles.stream().max(Comparator.comparingInt(LinkedArticle::evidence));
        return new LinkedArticle(found.orElse(MissingNode.getInstance()), byId);
    }

    private static void collect(JsonNode node, Map<String, JsonNode> byId, List<JsonNode> articles) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, byId, articles));
        } else if (node.isObject()) {
            if (node.hasNonNull("@id") && node.size() > 1) {
                byId.putIfAbsent(node.get("@id").asText(), node);
            }
            if (types(node).anyMatch(LinkedArticle::isStory)) {
                articles.add(node);
            }
            // Not into lists of items: those are teasers of other stories.
            collect(node.path("@graph"), byId, articles);
            collect(node.path("mainEntity"), byId, articles);
            collect(node.path("mainEntityOfPage"), byId, articles);
        }
    }

    private static boolean isStory(String type) {
        return type.endsWith(ARTICLE) || OTHER_KINDS.contains(type);
    }

    private static Stream<String> types(JsonNode node) {
        return each(node.path("@type")).map(type -> type.asText().replaceFirst("^.*[/:#]", ""));
    }

    /** A page's own story is told in more detail than those that it links to. */
    private static int evidence(JsonNode article) {
        return (article.hasNonNull("articleBody") ? 4 : 0)
                + (article.hasNonNull("datePublished") ? 2 : 0)
                + (article.hasNonNull("author") ? 1 : 0)
                + (article.hasNonNull("headline") ? 2 : 0);
    }

    boolean isPresent() {
        return article.isObject();
    }

    /** A text of the article, or null. */
    String text(String property) {
        return each(article.path(property))
                .filter(JsonNode::isTextual)
                .map(node -> Markup.line(node.asText()))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    /** The body if it is given here, its paragraphs where it has any. */
    List<String> body() {
        var given = article.path("articleBody").asText("");
        if (given.contains("</p>") || given.contains("<br")) {
            return Markup.paragraphs(given);
        }
        var plain = StoryParts.paragraphs(given);
        return plain == null ? List.of() : List.of(plain.split("\n\n"));
    }

    List<String> authors() {
        return names("author").toList();
    }

    String publisher() {
        return names("publisher").findFirst().orElse(null);
    }

    String language() {
        var language = article.path("inLanguage");
        return language.isTextual()
                ? language.asText()
                : Optional.of(language.path("alternateName").asText())
                        .filter(tag -> !tag.isEmpty())
                        .orElse(null);
    }

    /** Where the story is to be read, or null. */
    String url() {
        var given = article.path("url").asText("");
        return given.startsWith("http") ? given : null;
    }

    List<String> credits() {
        return each(article.path("image"))
                .map(this::resolved)
                .flatMap(image -> Stream.of("creditText", "copyrightNotice").map(image::path))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .limit(10)
                .toList();
    }

    private Stream<String> names(String property) {
        return each(article.path(property))
                .map(this::resolved)
                .flatMap(node -> node.isTextual() ? Stream.of(node) : each(node.path("name")))
                .filter(JsonNode::isTextual)
                .map(name -> Markup.line(name.asText()))
                .filter(name -> name != null && !name.startsWith("http"));
    }

    private JsonNode resolved(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.has("@id")
                ? byId.getOrDefault(node.get("@id").asText(), node)
                : node;
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }
}
