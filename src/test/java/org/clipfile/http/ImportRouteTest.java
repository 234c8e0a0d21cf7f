package org.clipfile.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** News goes in by POST, and a line comes back for each item. */
@QuarkusTest
class ImportRouteTest {

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void aPageIsFiledAndReported() {
        var line = lines(given().contentType("text/plain; charset=utf-8")
                        .queryParam("source", "Taipei Times")
                        .body(Archive.frontPage())
                        .post("/import")
                        .then()
                        .statusCode(200)
                        .contentType("application/x-ndjson")
                        .extract()
                        .asString())
                .getFirst();
        assertThat(line.getString("fate")).isEqualTo("filed");
        assertThat(line.getList("articles")).hasSize(5);
        assertThat(GraphQL.ask("{ articles { nodes { source } } }").<String>getList("articles.nodes.source"))
                .containsOnly("Taipei Times")
                .hasSize(5);
    }

    @Test
    void everyLineOfJsonLinesIsAnItem() {
        var body = """
                {"headline": "Ferry Strike Ends", "body": "Ferry crews will return to work on Monday, Maria Okonkwo said."}
                {"headline": "no end
                {"headline": "Quay Closed", "body": "The eastern quay will be closed for six weeks from Monday, she said."}
                """;
        var answer = given().contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/import")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines(answer))
                .extracting(line -> line.getString("fate"))
                .containsExactly("filed", "failed", "filed");
    }

    @Test
    void whatABrowserSendsFromAnotherSiteIsRefused() {
        for (var header :
                List.of("Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: https://evil.example")) {
            var parts = header.split(": ");
            given().header(parts[0], parts[1])
                    .contentType("text/plain")
                    .body(Archive.frontPage())
                    .post("/import")
                    .then()
                    .statusCode(403)
                    .body(containsString("other sites"));
        }
        assertThat(GraphQL.ask("{ articles { totalCount } }").getInt("articles.totalCount"))
                .isZero();
    }

    @Test
    void newsIsImportedByPostOnly() {
        given().get("/import").then().statusCode(405).header("Allow", "POST");
    }

    private static List<JsonPath> lines(String answer) {
        return answer.lines().map(JsonPath::from).toList();
    }
}
