package org.clipfile.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks the running server with the JDK's client, which sends a body as it is: with RestAssured a test that posted 200,000
 * brackets ran out of memory.
 */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Http() {}

    /** An answer. */
    public record Answer(int status, String body) {

        public JsonPath json() {
            return JsonPath.from(body);
        }

        /** {@code extensions.code} of the first error. */
        public String code() {
            return json().getString("errors[0].extensions.code");
        }

        public String message() {
            return json().getString("errors[0].message");
        }
    }

    /** Posts a JSON body with the newer media type. */
    public static Answer post(String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Posts an object as JSON. */
    public static Answer post(Object request) {
        try {
            return post(JSON.writeValueAsString(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
