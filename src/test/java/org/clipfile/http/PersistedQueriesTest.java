package org.clipfile.http;

import java.util.Map;

import org.clipfile.testing.Http;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Apollo's automatic persisted queries, as its clients ask them. */
@QuarkusTest
class PersistedQueriesTest {

    private static final String DOCUMENT = "{ __typename }";

    /** {@code printf '{ __typename }' | sha256sum}. */
    private static final String HASH = "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";

    private static final Map<String, Object> BY_HASH =
            Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH));

    @Test
    void aDocumentIsSentOnceAndThenNamedByItsHash() {
        var unknown = "{ articles { totalCount } } # " + System.nanoTime();
        var wrong = Http.post(Map.of("query", unknown, "extensions", BY_HASH));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.code()).isEqualTo("BAD_USER_INPUT");

        var first = Http.post(
                Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0".repeat(64)))));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.message()).isEqualTo("PersistedQueryNotFound");
        assertThat(first.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");

        assertThat(Http.post(Map.of("query", DOCUMENT, "extensions", BY_HASH))
                        .json()
                        .getString("data.__typename"))
                .isEqualTo("Query");
        assertThat(Http.post(Map.of("extensions", BY_HASH)).json().getString("data.__typename"))
                .isEqualTo("Query");
        given().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + HASH + "\"}}")
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void anotherVersionOfTheProtocolIsRefused() {
        var answer =
                Http.post(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", HASH))));
        assertThat(answer.status()).isEqualTo(400);
    }
}
