package org.clipfile.graphql;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** The console at / and the examples in its tabs. */
@QuarkusTest
class ConsoleExamplesTest {

    @Inject
    Archive archive;

    @BeforeEach
    void theSampleIsFiled() {
        archive.clear();
        GraphQL.importText(Archive.frontPage());
    }

    @Test
    void theConsoleIsThereWithAllThatItLoads() {
        given().get("/").then().statusCode(200).body(containsString("console/console.js"));
        for (var file : new String[] {
            "console/console.js",
            "console/console.css",
            "console/icon.svg",
            "graphql-ui/graphiql.min.js",
            "graphql-ui/graphiql.min.css",
            "graphql-ui/react.production.min.js",
            "graphql-ui/react-dom.production.min.js",
            "console/examples/newest-articles.graphql",
            "console/examples/one-person.graphql",
            "console/examples/import-a-text.graphql"
        }) {
            given().get("/" + file).then().statusCode(200);
        }
    }

    @Test
    void theNewestArticlesComeWithPeopleAndTopics() {
        var articles = GraphQL.ask(example("newest-articles")).setRootPath("data.articles");
        assertThat(articles.getList("nodes")).hasSize(5);
        assertThat(articles.<String>getList("nodes.people.edges.flatten().node.name"))
                .hasSize(12);
        assertThat(articles.<Object>getList("nodes.topics.edges.flatten()")).hasSizeGreaterThan(5);
    }

    @Test
    void onePersonComesWithArticlesQuotesAndCompanions() {
        var trump = GraphQL.ask(example("one-person")).setRootPath("data.people.nodes[0]");
        assertThat(trump.getString("name")).isEqualTo("Donald Trump");
        assertThat(trump.<String>getList("aliases")).contains("Trump");
        assertThat(trump.getList("articles.nodes")).hasSize(1);
        assertThat(trump.getList("quotes.nodes")).hasSizeGreaterThan(3);
        assertThat(trump.<String>getList("namedWith.person.name")).hasSize(5).contains("Vladimir Putin");
    }

    @Test
    void aTextIsImportedAndTheSecondTimeUnchanged() {
        var first = GraphQL.ask(example("import-a-text")).setRootPath("data.importText");
        assertThat(first.getInt("created")).isEqualTo(1);
        assertThat(first.getString("articles[0].headline")).isEqualTo("Ferry Strike Ends After Night of Talks");
        assertThat(first.<String>getList("articles[0].byline")).containsExactly("Maria Okonkwo");
        assertThat(first.<String>getList("articles[0].credits")).containsExactly("Harbour Gazette");
        assertThat(first.<String>getList("articles[0].people.edges.node.name")).containsExactly("Alasdair MacInnes");
        assertThat(first.<String>getList("articles[0].quotes.nodes.speaker.name"))
                .containsOnly("Alasdair MacInnes");
        assertThat(GraphQL.ask(example("import-a-text")).getInt("importText.unchanged"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"newest-articles, 3", "one-person, 7"})
    void anExampleTakesAFixedNumberOfStatementsHoweverMuchIsFiled(String name, long statements) {
        assertThat(archive.statements(() -> GraphQL.ask(example(name)))).isEqualTo(statements);
        fileTwentyMore();
        assertThat(archive.statements(() -> GraphQL.ask(example(name)))).isEqualTo(statements);
    }

    @Test
    void importingAnUnchangedTextTakesAFixedNumberOfStatements() {
        GraphQL.ask(example("import-a-text"));
        var again = archive.statements(() -> GraphQL.ask(example("import-a-text")));
        fileTwentyMore();
        assertThat(archive.statements(() -> GraphQL.ask(example("import-a-text"))))
                .isEqualTo(again);
    }

    @Test
    void twentyFiveArticlesTakeAsManyStatementsAsFive() {
        var document = """
                { articles(first: 25) { totalCount nodes {
                  body lede
                  mentions { text person { name roles } }
                  people { totalCount edges { node {
                    name aliases namedWith { person { name } } articles(first: 3) { totalCount nodes { headline body } }
                  } } }
                  topics { totalCount edges { node {
                    name parent { name } children { name } articles(first: 2) { nodes { headline } }
                  } } }
                  quotes { totalCount nodes { text speaker { name quotes { nodes { text } } } } }
                } } }""";
        var five = archive.statements(() -> GraphQL.ask(document));
        fileTwentyMore();
        assertThat(archive.statements(() -> GraphQL.ask(document))).isEqualTo(five);
    }

    private static void fileTwentyMore() {
        for (var i = 0; i < 20; i++) {
            GraphQL.importText(
                    "Filler story %d: union leader Ann Alder met Ben Birch and Donald Trump on Friday, police said."
                            .formatted(i));
        }
    }

    private static String example(String name) {
        return Archive.resource("/META-INF/resources/console/examples/" + name + ".graphql");
    }
}
