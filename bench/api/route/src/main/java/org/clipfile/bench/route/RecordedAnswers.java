package org.clipfile.bench.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers a request with the bytes that Clipfile once answered it with: what is left of the time when there is no
 * GraphQL and no database. What was not asked then, such as a new article with its own number, gets the answer of W6.
 */
@ApplicationScoped
class RecordedAnswers {

    private final Map<Buffer, Buffer> answers = new HashMap<>();
    private final Buffer created;

    /** @param folder with the lines of W1.txt to W5.txt and, one for each, of W1.answers to W5.answers; and W6.answers */
    RecordedAnswers(@ConfigProperty(name = "route.answers") Path folder) throws IOException {
        for (var number = 1; number <= 5; number++) {
            var requests = Files.readAllLines(folder.resolve("W" + number + ".txt"));
            var recorded = Files.readAllLines(folder.resolve("W" + number + ".answers"));
            for (var i = 0; i < requests.size(); i++) {
                answers.put(Buffer.buffer(requests.get(i)), Buffer.buffer(recorded.get(i)));
            }
        }
        created = Buffer.buffer(Files.readString(folder.resolve("W6.answers")));
    }

    void route(@Observes Router router) {
        router.post("/graphql").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        request.body().onSuccess(body -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(answers.getOrDefault(body, created)));
        // Quarkus hands requests over paused.
        request.resume();
    }
}
