package org.clipfile.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The measured workloads (bench/api) take one SQL statement for each list in the query, whatever there is to list. */
@QuarkusTest
class StatementCountsTest {

    private static final String ARTICLE =
            "headline publishedAt people { edges { mentionCount node { name } } } topics { edges { score node { name } } }";

    private static final String CREATE =
            "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id headline } } }";

    @Inject
    Archive archive;

    private List<String> people;
    private List<String> topics;
    private String article;

    @BeforeEach
    void anArchiveOfThirtyArticles() {
        archive.clear();
        people = IntStream.range(0, 3)
                .mapToObj(i -> GraphQL.ask(
                                "mutation ($name: String!) { createPerson(input: { name: $name }) { person { id } } }",
                                Map.of("name", "Person Number" + "abc".charAt(i)))
                        .getString("createPerson.person.id"))
                .toList();
        topics = IntStream.range(0, 2)
                .mapToObj(i -> GraphQL.ask(
                                "mutation ($name: String!) { createTopic(input: { name: $name }) { topic { id } } }",
                                Map.of("name", "topic " + i))
                        .getString("createTopic.topic.id"))
                .toList();
        article = create(0);
        IntStream.range(1, 30).forEach(this::create);
    }

    @Test
    void anArticleWithPeopleAndTopics() {
        assertThat(statements("query ($id: ID!) { article(id: $id) { " + ARTICLE + " } }", Map.of("id", article)))
                .isEqualTo(3);
    }

    @Test
    void theNewestTwentyWithBoth() {
        assertThat(statements("{ articles(first: 20) { nodes { " + ARTICLE + " } } }", Map.of()))
                .isEqualTo(3);
    }

    @Test
    void aPersonWithTheirNewestTwentyArticlesAndTheTopicsOfEach() {
        var document =
                "query ($id: ID!) { person(id: $id) { name articles(first: 20) { nodes { headline topics { nodes { name } } } } } }";
        assertThat(statements(document, Map.of("id", people.getFirst()))).isEqualTo(3);
    }

    @Test
    void theSecondPageOfATopicInARangeOfDates() {
        var document =
                "query ($topic: ID!, $after: String) { articles(filter: { topicIds: [$topic], publishedFrom: \"2020-01-01T00:00:00Z\","
                        + " publishedBefore: \"2030-01-01T00:00:00Z\" }, first: 20, after: $after) { pageInfo { endCursor } nodes { "
                        + ARTICLE + " } } }";
        var first = GraphQL.ask(document, Map.of("topic", topics.getFirst()));
        var after = first.getString("articles.pageInfo.endCursor");
        // The fourth asks whether there are topics below.
        assertThat(statements(document, Map.of("topic", topics.getFirst(), "after", after)))
                .isEqualTo(4);
    }

    @Test
    void theTenBestOfASearch() {
        var document = "{ search(text: \"story\", first: 10) { edges { node { headline publishedAt } } } }";
        // What is new is indexed by the first search.
        assertThat(GraphQL.ask(document).getList("search.edges")).hasSize(10);
        assertThat(statements(document, Map.of())).isEqualTo(1);
    }

    @Test
    void noQueryIsTranslatedToSqlAgain() {
        var document = "{ articles(first: 20) { nodes { " + ARTICLE + " } } }";
        GraphQL.ask(document);
        assertThat(archive.translations(() -> GraphQL.ask(document))).isZero();
    }

    @Test
    void creatingAnArticleInASmallAndInALargerArchive() {
        assertThat(statementsOfCreating(100)).isEqualTo(10);
        IntStream.range(101, 140).forEach(this::create);
        assertThat(statementsOfCreating(140)).isEqualTo(10);
    }

    /** But for those that fetch the ids of new rows, fifty at a time. */
    private long statementsOfCreating(int number) {
        return archive.sql(() -> create(number)).stream()
                .filter(sql -> !sql.contains("next value for"))
                .count();
    }

    private long statements(String document, Map<String, Object> variables) {
        return archive.statements(() -> GraphQL.ask(document, variables));
    }

    private String create(int number) {
        var input = Map.of(
                "headline",
                "Story " + number,
                "body",
                "This is story number " + number + ", and there are more.",
                "publishedAt",
                "2025-01-01T00:00:00Z",
                "personIds",
                people,
                "topicIds",
                topics);
        return GraphQL.ask(CREATE, Map.of("input", input)).getString("createArticle.article.id");
    }
}
