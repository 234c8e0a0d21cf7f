package org.clipfile.http;

import java.util.Map;

import org.clipfile.testing.Http;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A server that answers the documents of a folder and nothing else, and does not tell its schema. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.Closed.class)
class TrustedDocumentsTest {

    /** As an operator would set it. */
    public static class Closed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "clipfile.graphql.trusted-documents",
                    "src/test/resources/trusted-documents",
                    "clipfile.graphql.introspection",
                    "false",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:closed;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        }
    }

    @Test
    void aTrustedDocumentIsAnsweredByItsTextItsIdAndItsHash() {
        var count = "query Count { articles { totalCount } }";
        assertThat(Http.post(Map.of("query", count)).json().getInt("data.articles.totalCount"))
                .isZero();
        assertThat(Http.post(Map.of("documentId", "count")).json().getInt("data.articles.totalCount"))
                .isZero();
        assertThat(Http.post(Map.of("id", "count")).json().getInt("data.articles.totalCount"))
                .isZero();
    }

    @Test
    void anythingElseIsRefused() {
        var other = Http.post(Map.of("query", "{ people { totalCount } }"));
        assertThat(other.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(other.message()).contains("trusted");
        assertThat(Http.post(Map.of("documentId", "no such")).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void theSchemaIsNotTold() {
        var schema = Http.post(Map.of("query", "query Schema { __schema { queryType { name } } }\n"));
        assertThat(schema.json().<Object>get("data.__schema.queryType")).isNull();
        assertThat(schema.message()).containsIgnoringCase("introspection");
        given().get("/graphql/schema.graphql").then().statusCode(404);
    }
}
