package org.clipfile.graphql;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Editors' tags, and what becomes of the archive when rules change. */
@QuarkusTest
class TaggingTest {

    private static final String LIGHTHOUSE =
            "The lighthouse on Sark will be painted again, the harbour office said. It was last painted in 1971.";
    private static final String MILL = "The old windmill at Aalten turns again after two years of work by its friends.";

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void anEditorsTagHasScoreOneAndCountsUpwards() {
        var parent = createTopic(Map.of("name", "Our coast"));
        var topic = createTopic(Map.of("name", "Lighthouses", "parentId", parent));
        var article = createArticle("Lighthouse to be painted", LIGHTHOUSE);
        tag("tagArticle", article, topic);
        tag("tagArticle", article, topic);
        assertThat(tagsOf(article)).contains("Lighthouses EDITOR 1.0");
        assertThat(articleCount(topic)).isEqualTo(1);
        assertThat(articleCount(parent)).isEqualTo(1);
        tag("untagArticle", article, topic);
        assertThat(articleCount(topic)).isZero();
        assertThat(articleCount(parent)).isZero();
    }

    @Test
    void aNewRuleFilesWhatIsThereAlready() {
        var article = createArticle("Lighthouse to be painted", LIGHTHOUSE);
        var topic = createTopic(Map.of("name", "Lighthouses", "rule", "lighthouse^3"));
        archive.awaitRefiling();
        assertThat(tagsOf(article)).anyMatch(tag -> tag.startsWith("Lighthouses RULE"));
        assertThat(articleCount(topic)).isEqualTo(1);
        assertThat(GraphQL.ask("{ refiling { total done running } }").getBoolean("refiling.running"))
                .isFalse();
    }

    @Test
    void aChangedRuleTakesAwayItsOwnTagsAndNobodyElses() {
        var painted = createArticle("Lighthouse to be painted", LIGHTHOUSE);
        var mill = createArticle("Windmill turns again", MILL);
        var lighthouses = createTopic(Map.of("name", "Lighthouses", "rule", "lighthouse^3"));
        var buildings = createTopic(Map.of("name", "Old buildings", "rule", "lighthouse^3 OR windmill^3"));
        archive.awaitRefiling();
        tag("tagArticle", mill, lighthouses);
        updateRule(lighthouses, "\"light vessel\"");
        archive.awaitRefiling();
        assertThat(tagsOf(painted)).noneMatch(tag -> tag.startsWith("Lighthouses"));
        assertThat(tagsOf(painted)).anyMatch(tag -> tag.startsWith("Old buildings RULE"));
        assertThat(tagsOf(mill)).contains("Lighthouses EDITOR 1.0");
        assertThat(articleCount(lighthouses)).isEqualTo(1);
        assertThat(articleCount(buildings)).isEqualTo(2);
    }

    @Test
    void noRuleBringsBackWhatAnEditorHasTakenAwayUntilAnEditorDoes() {
        var topic = createTopic(Map.of("name", "Lighthouses", "rule", "lighthouse^3"));
        var article = createArticle("Lighthouse to be painted", LIGHTHOUSE);
        assertThat(tagsOf(article)).anyMatch(tag -> tag.startsWith("Lighthouses RULE"));
        tag("untagArticle", article, topic);
        updateRule(topic, "lighthouse^4");
        archive.awaitRefiling();
        GraphQL.ask(
                "mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }",
                Map.of("input", Map.of("id", article, "body", LIGHTHOUSE + " A lighthouse is white.")));
        assertThat(tagsOf(article)).noneMatch(tag -> tag.startsWith("Lighthouses"));
        tag("tagArticle", article, topic);
        assertThat(tagsOf(article)).contains("Lighthouses EDITOR 1.0");
        updateRule(topic, "lighthouse^5");
        archive.awaitRefiling();
        assertThat(tagsOf(article)).contains("Lighthouses EDITOR 1.0");
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedWithThePosition() {
        var answer = GraphQL.answer(
                "mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } } }",
                Map.of("input", Map.of("name", "Ports", "rule", "port OR (quay")));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].message")).contains("at character 14");
    }

    private static String createArticle(String headline, String body) {
        return GraphQL.ask(
                        "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                        Map.of("input", Map.of("headline", headline, "body", body)))
                .getString("createArticle.article.id");
    }

    private static String createTopic(Map<String, Object> input) {
        return GraphQL.ask(
                        "mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } } }",
                        Map.of("input", input))
                .getString("createTopic.topic.id");
    }

    private static void updateRule(String topic, String rule) {
        GraphQL.ask(
                "mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { rule } } }",
                Map.of("input", Map.of("id", topic, "rule", rule)));
    }

    private static void tag(String mutation, String article, String topic) {
        GraphQL.ask(
                "mutation ($input: TagArticleInput!) { %s(input: $input) { article { id } } }".formatted(mutation),
                Map.of("input", Map.of("articleId", article, "topicId", topic)));
    }

    private static List<String> tagsOf(String article) {
        var answer = GraphQL.ask(
                "query ($id: ID!) { article(id: $id) { topics(first: 50) { edges { origin score node { name } } } } }",
                Map.of("id", article));
        return answer.<Map<String, Object>>getList("article.topics.edges").stream()
                .map(edge -> ((Map<?, ?>) edge.get("node")).get("name") + " " + edge.get("origin") + " "
                        + ((Number) edge.get("score")).doubleValue())
                .toList();
    }

    private static int articleCount(String topic) {
        return GraphQL.ask("query ($id: ID!) { topic(id: $id) { articleCount } }", Map.of("id", topic))
                .getInt("topic.articleCount");
    }
}
