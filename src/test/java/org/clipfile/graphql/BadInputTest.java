package org.clipfile.graphql;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.clipfile.article.Article;
import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What clients get to see when they ask for something impossible. */
@QuarkusTest
class BadInputTest {

    private static final String IMPORT = "mutation ($text: String!) { importText(input: { text: $text }) { created } }";

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\t ",
                "\u00a0\u2003\n",
                "\u0000\u0001binary",
                "a\u0007bell",
                "half \ud83d of a character",
                "\udc00"
            })
    void aTextThatIsNoneIsRefused(String text) {
        assertThat(GraphQL.errorCode(IMPORT, Map.of("text", text))).isEqualTo("BAD_USER_INPUT");
        assertThat(articlesFiled()).isZero();
    }

    @Test
    void aLoneSurrogateIsNamedWithItsOffset() {
        var answer = GraphQL.answer(IMPORT, Map.of("text", "half \ud83d of a character"));
        assertThat(answer.getString("errors[0].message")).contains("U+D83D").contains("offset 5");
    }

    @Test
    void aTextOverTheLimitIsRefusedWithTheLimit() {
        var answer = GraphQL.answer(IMPORT, Map.of("text", "A word. ".repeat(250_001)));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.getString("errors[0].message")).contains("2,000,000").contains("2,000,008");
    }

    @Test
    void fiftyMegabytesAreRefusedAsGraphQLTooAndNothingIsFiled() {
        var answer = given().contentType("application/json")
                .body(Map.of("query", IMPORT, "variables", Map.of("text", "A word. ".repeat(50 << 17))))
                .post("/graphql")
                .then()
                .statusCode(413)
                .extract()
                .jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(articlesFiled()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { articles(first: -1) { totalCount } }                             | BAD_USER_INPUT
                    { articles(first: 100000) { totalCount } }                         | LIMIT_EXCEEDED
                    { articles(last: 101) { totalCount } }                             | LIMIT_EXCEEDED
                    { articles(first: 1, last: 1) { totalCount } }                     | BAD_USER_INPUT
                    { articles(after: "no cursor!") { totalCount } }                   | BAD_USER_INPUT
                    { articles(after: "bmV3ZXN0") { totalCount } }                     | BAD_USER_INPUT
                    { people(before: "") { totalCount } }                              | BAD_USER_INPUT
                    { article(id: "nope") { headline } }                               | NOT_FOUND
                    { article(id: "QXJ0aWNsZTo5OTk5OTk") { headline } }                | NOT_FOUND
                    { article(id: "UGVyc29uOjE") { headline } }                        | NOT_FOUND
                    { person(id: "QXJ0aWNsZTo5OTk5OTk") { name } }                     | NOT_FOUND
                    { topic(qcode: "medtop:0") { name } }                              | NOT_FOUND
                    { topic { name } }                                                 | BAD_USER_INPUT
                    { node(id: "QXJ0aWNsZTo5OTk5OTk5OTk5OTk5OTk5OTk5OTk5") { id } }    | NOT_FOUND
                    { articles(filter: { personIds: ["nope"] }) { totalCount } }       | NOT_FOUND
                    { articles(filter: { publishedFrom: "yesterday" }) { totalCount } }| BAD_USER_INPUT
                    { articles(orderBy: RANDOM) { totalCount } }                       | BAD_USER_INPUT
                    { articles { nodes { noSuchField } } }                             | BAD_USER_INPUT
                    { articles { nodes                                                 | BAD_USER_INPUT
                    mutation { deleteArticle(id: "nope") { deletedId } }               | NOT_FOUND
                    mutation { updatePerson(input: { id: "UGVyc29uOjk5OTk5OQ", name: "X" }) { person { id } } } | NOT_FOUND
                    mutation { createTopic(input: { name: " " }) { topic { id } } }    | BAD_USER_INPUT
                    mutation { createTopic(input: { name: "A", rule: "war OR" }) { topic { id } } } | BAD_USER_INPUT
                    mutation { createArticle(input: { headline: "A", body: "B.", publishedAt: "+99999-01-01T00:00:00Z" }) { article { id } } } | BAD_USER_INPUT
                    mutation { createArticle(input: { headline: "A", body: " " }) { article { id } } } | BAD_USER_INPUT
                    """)
    void whatCannotBeAnsweredHasACode(String document, String code) {
        assertThat(GraphQL.errorCode(document, Map.of())).isEqualTo(code);
    }

    @Test
    void anUnknownIdLeavesTheRestOfTheAnswer() {
        var answer = GraphQL.answer("{ article(id: \"nope\") { headline } articles { totalCount } }", Map.of());
        assertThat(answer.<Object>get("data.article")).isNull();
        assertThat(answer.getInt("data.articles.totalCount")).isZero();
        assertThat(answer.getList("errors[0].path")).containsExactly("article");
    }

    @Test
    void nodesAreNullWhereNothingHasTheId() {
        var filed = GraphQL.importText("Rain fell on the capital on Monday, officials said.");
        var nodes = GraphQL.ask(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", List.of("nope", filed.getString("articles[0].id"))));
        assertThat(nodes.<Object>get("nodes[0]")).isNull();
        assertThat(nodes.getString("nodes[1].id")).isEqualTo(filed.getString("articles[0].id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"query\": 1}",
                "{\"query\": \"{ articles { totalCount } }\", \"variables\": []}",
                "{}"
            })
    void aBodyThatIsNoRequestIsRefused(String body) {
        var answer = given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void aFormIsNoRequest() {
        given().contentType("text/plain")
                .body("{ articles { totalCount } }")
                .post("/graphql")
                .then()
                .statusCode(415);
    }

    @Test
    void aMutationIsNotAskedByGet() {
        given().queryParam("query", "mutation { deleteArticle(id: \"nope\") { deletedId } }")
                .get("/graphql")
                .then()
                .statusCode(405);
        given().queryParam("query", "{ articles { totalCount } }")
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    private static long articlesFiled() {
        return QuarkusTransaction.requiringNew().call(() -> Article.count());
    }
}
