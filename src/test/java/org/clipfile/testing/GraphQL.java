package org.clipfile.testing;

import java.util.Map;

import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;

/** Asks the running server as a client does. */
public final class GraphQL {

    private GraphQL() {}

    /** The answer's data; fails if there are errors. */
    public static JsonPath ask(String document, Map<String, Object> variables) {
        var answer = answer(document, variables);
        if (answer.get("errors") != null) {
            throw new AssertionError("errors: " + answer.getString("errors"));
        }
        return answer.setRootPath("data");
    }

    public static JsonPath ask(String document) {
        return ask(document, Map.of());
    }

    /** The whole answer, errors included. */
    public static JsonPath answer(String document, Map<String, Object> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** {@code extensions.code} of the first error. */
    public static String errorCode(String document, Map<String, Object> variables) {
        return answer(document, variables).getString("errors[0].extensions.code");
    }

    /** Imports a text; the payload is the data's root. */
    public static JsonPath importText(String text) {
        return importText(Map.of("text", text));
    }

    public static JsonPath importText(Map<String, Object> input) {
        return ask("""
                        mutation ($input: ImportTextInput!) {
                          importText(input: $input) {
                            created unchanged completed
                            articles { id headline status }
                            failed { opening reason }
                            leftOut { start end text reason }
                          }
                        }""", Map.of("input", input)).setRootPath("data.importText");
    }
}
