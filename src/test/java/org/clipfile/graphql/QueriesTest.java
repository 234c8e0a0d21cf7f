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
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be asked of people, topics, quotes and dates. */
@QuarkusTest
class QueriesTest {

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void aTimelineHasTheGapsBetweenItsFirstAndLastArticle() {
        var ann = person("Ann Alder");
        article("One", "2025-01-31T23:59:59Z", List.of(ann), List.of());
        article("Two", "2025-02-01T00:00:00Z", List.of(ann), List.of());
        article("Three", "2025-04-30T12:00:00+14:00", List.of(ann), List.of());
        assertThat(timeline(ann, "interval: MONTH"))
                .containsExactly("2025-01-01 1", "2025-02-01 1", "2025-03-01 0", "2025-04-01 1");
        assertThat(timeline(ann, "interval: YEAR")).containsExactly("2025-01-01 3");
        assertThat(timeline(ann, "interval: DAY, to: \"2025-02-01\"")).containsExactly("2025-01-31 1", "2025-02-01 1");
        assertThat(timeline(ann, "from: \"2025-02-01\", to: \"2025-04-28\"")).containsExactly("2025-02-01 1");
        assertThat(timeline(ann, "from: \"2026-01-01\"")).isEmpty();
    }

    @Test
    void weeksStartOnMonday() {
        var ann = person("Ann Alder");
        article("Sunday", "2025-04-27T23:00:00Z", List.of(ann), List.of());
        article("Monday", "2025-04-28T01:00:00Z", List.of(ann), List.of());
        article("Before 1970", "1969-12-31T23:00:00Z", List.of(), List.of());
        assertThat(timeline(ann, "interval: WEEK")).containsExactly("2025-04-21 1", "2025-04-28 1");
    }

    @Test
    void aTimelineBeforeItsBeginningOrOfTooManyPointsIsRefused() {
        var ann = person("Ann Alder");
        article("Old", "1800-01-01T00:00:00Z", List.of(ann), List.of());
        article("New", "2025-01-01T00:00:00Z", List.of(ann), List.of());
        assertThat(timeline(ann, "interval: YEAR")).hasSize(226);
        var document = "query ($id: ID!) { person(id: $id) { timeline(%s) { start } } }";
        assertThat(GraphQL.errorCode(document.formatted("interval: DAY"), Map.of("id", ann)))
                .isEqualTo("LIMIT_EXCEEDED");
        assertThat(GraphQL.errorCode(document.formatted("from: \"2025-01-02\", to: \"2025-01-01\""), Map.of("id", ann)))
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void aPersonsTopicsAndATopicsPeopleAreThoseOfTheSameArticles() {
        var parent = topic("Our town", null);
        var harbour = topic("Harbour", parent);
        var ann = person("Ann Alder");
        var ben = person("Ben Birch");
        article("One", "2025-01-01T00:00:00Z", List.of(ann, ben), List.of(harbour));
        article("Two", "2025-01-02T00:00:00Z", List.of(ann), List.of(harbour, parent));
        var people = GraphQL.ask("{ people(orderBy: NAME) { nodes { topics { articleCount topic { name } } } } }");
        assertThat(people.<List<String>>getList("people.nodes.topics.topic.name"))
                .containsExactly(List.of("Harbour", "Our town"), List.of("Harbour"));
        assertThat(people.<List<Integer>>getList("people.nodes.topics.articleCount"))
                .containsExactly(List.of(2, 1), List.of(1));
        var topics = GraphQL.ask(
                "query ($id: ID!) { topic(id: $id) { people { articleCount person { name } } timeline(interval: YEAR) { articleCount } one: people(first: 1) { person { name } } } }",
                Map.of("id", parent));
        assertThat(topics.<String>getList("topic.people.person.name")).containsExactly("Ann Alder", "Ben Birch");
        assertThat(topics.<Integer>getList("topic.people.articleCount")).containsExactly(2, 1);
        assertThat(topics.<Integer>getList("topic.timeline.articleCount")).containsExactly(2);
        assertThat(topics.<String>getList("topic.one.person.name")).containsExactly("Ann Alder");
    }

    @Test
    void whatHardlyAnyStoryHasMakesTwoStoriesClosest() {
        var everywhere = person("Every Where");
        var rare = person("Rare Bird");
        var town = topic("Our town", null);
        var one = article("One", "2025-01-01T00:00:00Z", List.of(everywhere, rare), List.of(town));
        article("Rare", "2025-01-02T00:00:00Z", List.of(rare), List.of());
        article("Both", "2025-01-03T00:00:00Z", List.of(rare, everywhere), List.of());
        for (var i = 0; i < 4; i++) {
            article("Common " + i, "2025-01-0%dT00:00:00Z".formatted(4 + i), List.of(everywhere), List.of());
        }
        article("Nothing", "2025-01-09T00:00:00Z", List.of(), List.of());
        article("Town", "2025-01-09T00:00:00Z", List.of(), List.of(town));
        var related = GraphQL.ask(
                "query ($id: ID!) { article(id: $id) { related { headline } all: related(first: 100) { headline } } }",
                Map.of("id", one));
        assertThat(related.<String>getList("article.related.headline"))
                .containsExactly("Both", "Town", "Rare", "Common 3", "Common 2");
        assertThat(related.<String>getList("article.all.headline")).hasSize(7).doesNotContain("One", "Nothing");
    }

    @Test
    void quotesAreListedNewestFirstAndByAllTheirFilters() {
        var town = topic("Our town", null);
        for (var i = 1; i <= 3; i++) {
            GraphQL.importText(Map.of(
                    "text",
                    "“It is day %d,” director Maria Okonkwo said. “We count to %d,” banker Ben Birch said."
                            .formatted(i, i),
                    "publishedAt",
                    "2025-01-0%dT00:00:00Z".formatted(i)));
        }
        var maria = GraphQL.ask("{ people(filter: { name: \"maria\" }) { nodes { id } } }")
                .getString("people.nodes[0].id");
        assertThat(quotes(Map.of()))
                .containsExactly(
                        "It is day 3,",
                        "We count to 3,",
                        "It is day 2,",
                        "We count to 2,",
                        "It is day 1,",
                        "We count to 1,");
        assertThat(quotes(Map.of("speakerId", maria))).containsExactly("It is day 3,", "It is day 2,", "It is day 1,");
        assertThat(quotes(Map.of(
                        "speakerId",
                        maria,
                        "publishedFrom",
                        "2025-01-02T00:00:00Z",
                        "publishedBefore",
                        "2025-01-03T00:00:00Z")))
                .containsExactly("It is day 2,");
        assertThat(quotes(Map.of("topicIds", List.of(town)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void quotesArePagedFromBothEnds(int size) {
        for (var i = 1; i <= 3; i++) {
            GraphQL.importText("“It is day %d,” director Maria Okonkwo said. “We count to %d,” banker Ben Birch said."
                    .formatted(i, i));
        }
        var all = quotes(Map.of());
        var walked = new ArrayList<String>();
        String cursor = null;
        do {
            var variables = new HashMap<String, Object>(Map.of("size", size));
            variables.put("before", cursor);
            var page = GraphQL.ask(
                    "query ($size: Int!, $before: String) { quotes(last: $size, before: $before) { nodes { text } pageInfo { hasPreviousPage startCursor } } }",
                    variables);
            walked.addAll(0, page.getList("quotes.nodes.text"));
            cursor = page.getBoolean("quotes.pageInfo.hasPreviousPage")
                    ? page.getString("quotes.pageInfo.startCursor")
                    : null;
        } while (cursor != null);
        assertThat(walked).isEqualTo(all).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"MOST_ARTICLES", "NAME", "LAST_SEEN"})
    void peopleArePagedFromBothEndsInEveryOrder(String order) {
        for (var i = 0; i < 7; i++) {
            var one = person("Person " + (char) ('A' + i * 3 % 7));
            for (var j = 0; j < i % 3; j++) {
                article(
                        "Story %d %d".formatted(i, j),
                        "2025-01-0%dT00:00:00Z".formatted(1 + i % 2),
                        List.of(one),
                        List.of());
            }
        }
        var all = page(order, "first", 100, null, null).<String>getList("nodes.name");
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        var forward = page(order, "first", 3, null, null);
        var behind = page(order, "first", 100, "after", forward.getString("pageInfo.endCursor"));
        assertThat(forward.<String>getList("nodes.name")).isEqualTo(all.subList(0, 3));
        assertThat(behind.<String>getList("nodes.name")).isEqualTo(all.subList(3, 7));
        var backward = page(order, "last", 2, "before", behind.getString("pageInfo.endCursor"));
        assertThat(backward.<String>getList("nodes.name")).isEqualTo(all.subList(4, 6));
    }

    @Test
    void aPersonIsFoundByTheBeginningsOfWordsOfAnyName() {
        GraphQL.ask(
                "mutation { createPerson(input: { name: \"Hsu Maw-shin\", aliases: [\"Steve Hsu\"], nativeNames: [\"許茂新\"] }) { person { id } } }");
        for (var name : List.of("hsu", "maw", "shin", "ste hs", "許茂", "MAW-SHIN", "h s")) {
            assertThat(GraphQL.ask(
                                    "query ($name: String) { people(filter: { name: $name }) { totalCount nodes { name } } }",
                                    Map.of("name", name))
                            .getInt("people.totalCount"))
                    .as(name)
                    .isEqualTo(1);
        }
        assertThat(GraphQL.ask("{ people(filter: { name: \"su\" }) { totalCount } }")
                        .getInt("people.totalCount"))
                .isZero();
    }

    @Test
    void articlesAreNarrowedByEveryoneNamedAndStayInOrder() {
        var ann = person("Ann Alder");
        var ben = person("Ben Birch");
        article("One", "2025-01-01T00:00:00Z", List.of(ann, ben), List.of());
        article("Two", "2025-01-02T00:00:00Z", List.of(ann), List.of());
        var three = article("Three", null, List.of(ben, ann), List.of());
        for (var wanted : Map.of(
                        "[\"%s\"]".formatted(ann),
                        List.of("Three", "Two", "One"),
                        "[\"%s\", \"%s\"]".formatted(ben, ann),
                        List.of("Three", "One"))
                .entrySet()) {
            assertThat(GraphQL.ask("{ articles(filter: { personIds: %s }) { nodes { headline } } }"
                                    .formatted(wanted.getKey()))
                            .<String>getList("articles.nodes.headline"))
                    .isEqualTo(wanted.getValue());
        }
        assertThat(GraphQL.ask(
                                "{ articles(filter: { personIds: [\"%s\"], publishedFrom: \"2025-01-02T00:00:00Z\" }) { nodes { headline } } }"
                                        .formatted(ann))
                        .<String>getList("articles.nodes.headline"))
                .containsExactly("Two");
        GraphQL.ask(
                "mutation ($id: ID!) { updateArticle(input: { id: $id, publishedAt: \"2024-01-01T00:00:00Z\" }) { article { id } } }",
                Map.of("id", three));
        assertThat(GraphQL.ask(
                                "query ($id: ID!) { person(id: $id) { articles { nodes { headline } } firstSeenAt } }",
                                Map.of("id", ann))
                        .<String>getList("person.articles.nodes.headline"))
                .containsExactly("Two", "One", "Three");
    }

    @Test
    void aListOfHeadlinesReadsNoBodyAndNoPerson() {
        article("One", "2025-01-01T00:00:00Z", List.of(person("Ann Alder")), List.of());
        var sql = archive.sql(() -> GraphQL.ask("{ articles { nodes { headline source publishedAt wordCount } } }"));
        assertThat(sql).hasSize(1);
        assertThat(sql.getFirst()).contains("headline").doesNotContain(".body").doesNotContain("person");
        assertThat(archive.sql(() -> GraphQL.ask("{ articles { nodes { lede } } }")))
                .anyMatch(statement -> statement.contains(".body"));
    }

    @Test
    void quotesAloneReadNoArticleAndNoSpeaker() {
        GraphQL.importText("“It is time,” director Maria Okonkwo said.");
        assertThat(archive.sql(() -> GraphQL.ask("{ quotes { nodes { text verb } } }")))
                .hasSize(1)
                .noneMatch(statement -> statement.contains("headline"));
        assertThat(archive.statements(
                        () -> GraphQL.ask("{ quotes { nodes { text article { headline } speaker { name } } } }")))
                .isEqualTo(3);
    }

    @Test
    void listsOfListsTakeAsManyStatementsForManyAsForOne() {
        var document = """
                { articles(first: 30) { nodes { related(first: 3) { headline related { headline } } } }
                  people(first: 30) { nodes {
                    topics { articleCount topic { name timeline { start articleCount } people(first: 2) { person { name } } } }
                    namedWith { person { name } } timeline(interval: WEEK) { start articleCount }
                    quotes { nodes { text article { headline } speaker { name topics { topic { name } } } } }
                  } } }""";
        file(2);
        var few = archive.statements(() -> GraphQL.ask(document));
        file(12);
        assertThat(archive.statements(() -> GraphQL.ask(document))).isEqualTo(few);
    }

    private static void file(int stories) {
        for (var i = 0; i < stories; i++) {
            GraphQL.importText(
                    "“Fares will rise by %d percent,” union leader Ann Alder said on Friday. Banker Ben Birch said interest rates and inflation at the central bank, number %d, would fall."
                            .formatted(i, stories));
        }
    }

    private static JsonPath page(String order, String sizeArgument, int size, String cursorArgument, String cursor) {
        var variables = new HashMap<String, Object>(Map.of("order", order, "size", size));
        variables.put("cursor", cursor);
        return GraphQL.ask("""
                        query ($order: PersonOrder!, $size: Int!, $cursor: String) {
                          people(orderBy: $order, %s: $size, %s: $cursor) {
                            nodes { name } pageInfo { endCursor startCursor }
                          }
                        }""".formatted(sizeArgument, cursorArgument == null ? "after" : cursorArgument), variables)
                .setRootPath("data.people");
    }

    private static List<String> quotes(Map<String, Object> filter) {
        return GraphQL.ask(
                        "query ($filter: QuoteFilter) { quotes(filter: $filter) { totalCount nodes { text } } }",
                        Map.of("filter", filter))
                .getList("quotes.nodes.text");
    }

    private static List<String> timeline(String person, String arguments) {
        return GraphQL.ask(
                        "query ($id: ID!) { person(id: $id) { timeline(%s) { start articleCount } } }"
                                .formatted(arguments),
                        Map.of("id", person))
                .<Map<String, Object>>getList("person.timeline")
                .stream()
                .map(point -> point.get("start") + " " + point.get("articleCount"))
                .toList();
    }

    private static String person(String name) {
        return GraphQL.ask(
                        "mutation ($name: String!) { createPerson(input: { name: $name }) { person { id } } }",
                        Map.of("name", name))
                .getString("createPerson.person.id");
    }

    private static String topic(String name, String parent) {
        var input = new HashMap<String, Object>(Map.of("name", name));
        input.put("parentId", parent);
        return GraphQL.ask(
                        "mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } } }",
                        Map.of("input", input))
                .getString("createTopic.topic.id");
    }

    private static String article(String headline, String publishedAt, List<String> people, List<String> topics) {
        var input = new HashMap<String, Object>(Map.of(
                "headline",
                headline,
                "body",
                "Nothing at all happened in story " + headline + ".",
                "personIds",
                people,
                "topicIds",
                topics));
        input.put("publishedAt", publishedAt);
        return GraphQL.ask(
                        "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                        Map.of("input", input))
                .getString("createArticle.article.id");
    }
}
