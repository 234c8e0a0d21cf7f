package org.clipfile.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** Walking lists page by page. */
@QuarkusTest
class PagingTest {

    @Inject
    Archive archive;

    @BeforeEach
    void elevenStoriesOfThreeDays() {
        archive.clear();
        for (var i = 0; i < 11; i++) {
            create(i, "2025-04-0%dT06:00:00Z".formatted(1 + i % 3));
        }
    }

    private static void create(int number, String publishedAt) {
        GraphQL.ask(
                "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                Map.of(
                        "input",
                        Map.of(
                                "headline", "Story " + number,
                                "body", "Story number " + number + " is about nothing at all.",
                                "publishedAt", publishedAt)));
    }

    @ParameterizedTest
    @CsvSource({"NEWEST, 1", "NEWEST, 3", "NEWEST, 11", "OLDEST, 4"})
    void forwardPagesShowEachArticleOnceInTheOrderOfTheWholeList(String order, int size) {
        var walked = new ArrayList<String>();
        String cursor = null;
        boolean more;
        do {
            var page = page(order, "first", size, "after", cursor);
            walked.addAll(page.getList("nodes.headline"));
            cursor = page.getString("pageInfo.endCursor");
            more = page.getBoolean("pageInfo.hasNextPage");
        } while (more);
        assertThat(walked).hasSize(11).isEqualTo(all(order));
    }

    @ParameterizedTest
    @CsvSource({"NEWEST, 1", "NEWEST, 3", "OLDEST, 4"})
    void backwardPagesShowTheSameListFromItsEnd(String order, int size) {
        var walked = new ArrayList<String>();
        String cursor = null;
        boolean more;
        do {
            var page = page(order, "last", size, "before", cursor);
            walked.addAll(0, page.getList("nodes.headline"));
            cursor = page.getString("pageInfo.startCursor");
            more = page.getBoolean("pageInfo.hasPreviousPage");
        } while (more);
        assertThat(walked).hasSize(11).isEqualTo(all(order));
    }

    @Test
    void anArticleFiledInBetweenMovesNothing() {
        var first = page("NEWEST", "first", 4, "after", null);
        create(99, "2025-05-01T06:00:00Z");
        var second = page("NEWEST", "first", 4, "after", first.getString("pageInfo.endCursor"));
        assertThat(second.<String>getList("nodes.headline"))
                .isEqualTo(all("NEWEST").subList(5, 9))
                .doesNotContainAnyElementsOf(first.getList("nodes.headline"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        var cursor = page("NEWEST", "first", 1, "after", null).getString("pageInfo.endCursor");
        assertThat(GraphQL.errorCode(
                        "query ($after: String) { articles(orderBy: OLDEST, after: $after) { totalCount } }",
                        Map.of("after", cursor)))
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void totalCountCountsTheWholeListAndCostsNothingUnlessAskedFor() {
        assertThat(GraphQL.ask("{ articles(first: 2) { totalCount } }").getInt("articles.totalCount"))
                .isEqualTo(11);
        var without = archive.statements(() -> GraphQL.ask("{ articles(first: 2) { nodes { headline } } }"));
        var with = archive.statements(() -> GraphQL.ask("{ articles(first: 2) { nodes { headline } totalCount } }"));
        assertThat(with).isEqualTo(without + 1);
    }

    @Test
    void thePagesOfManyParentsAreEachTheirOwn() {
        var ids = new ArrayList<String>();
        for (var name : List.of("Ann Alder", "Ben Birch", "Cem Cedar")) {
            ids.add(GraphQL.ask(
                            "mutation ($name: String!) { createPerson(input: { name: $name }) { person { id } } }",
                            Map.of("name", name))
                    .getString("createPerson.person.id"));
        }
        for (var i = 0; i < 3; i++) {
            GraphQL.ask(
                    "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                    Map.of(
                            "input",
                            Map.of(
                                    "headline", "Shared " + i,
                                    "body", "Shared story number " + i + ".",
                                    "personIds", ids.subList(0, 3 - i))));
        }
        var people = GraphQL.ask("""
                { people(orderBy: NAME) { nodes {
                    name
                    one: articles(first: 1, orderBy: OLDEST) { nodes { headline } pageInfo { hasNextPage } }
                    all: articles(first: 5, orderBy: OLDEST) { nodes { headline } totalCount }
                } } }""");
        assertThat(people.<String>getList("people.nodes.name")).containsExactly("Ann Alder", "Ben Birch", "Cem Cedar");
        assertThat(people.<List<String>>getList("people.nodes.one.nodes.headline"))
                .containsExactly(List.of("Shared 0"), List.of("Shared 0"), List.of("Shared 0"));
        assertThat(people.<Boolean>getList("people.nodes.one.pageInfo.hasNextPage"))
                .containsExactly(true, true, false);
        assertThat(people.<List<String>>getList("people.nodes.all.nodes.headline"))
                .containsExactly(
                        List.of("Shared 0", "Shared 1", "Shared 2"),
                        List.of("Shared 0", "Shared 1"),
                        List.of("Shared 0"));
        assertThat(people.<Integer>getList("people.nodes.all.totalCount")).containsExactly(3, 2, 1);
    }

    private static List<String> all(String order) {
        return page(order, "first", 100, "after", null).getList("nodes.headline");
    }

    private static JsonPath page(String order, String sizeArgument, int size, String cursorArgument, String cursor) {
        var variables = new HashMap<String, Object>(Map.of("order", order, "size", size));
        variables.put("cursor", cursor);
        return GraphQL.ask("""
                        query ($order: ArticleOrder!, $size: Int!, $cursor: String) {
                          articles(orderBy: $order, %s: $size, %s: $cursor) {
                            nodes { headline }
                            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                          }
                        }""".formatted(sizeArgument, cursorArgument), variables)
                .setRootPath("data.articles");
    }
}
