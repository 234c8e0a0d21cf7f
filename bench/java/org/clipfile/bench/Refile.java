package org.clipfile.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How long it takes to file an archive anew when a rule changes. Arguments: address of a running Clipfile with an empty
 * archive, number of articles, folder with labelled items, which are filed again and again with small differences.
 */
public final class Refile {

    private static final int TAGGED = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    private Refile(String address) {
        this.address = URI.create(address).resolve("/graphql");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Refile(arguments[0]).run(Integer.parseInt(arguments[1]), LabelledNews.read(List.of(Path.of(arguments[2]))));
    }

    private void run(int count, List<LabelledNews> items) throws InterruptedException {
        fill(count, items);
        var topic = ask(
                        "mutation { createTopic(input: {name: \"Bench\", rule: \"police OR court\"}) { topic { id } } }",
                        Map.of())
                .at("/createTopic/topic/id")
                .asText();
        System.out.printf("A new rule on %d articles: %.1f s%n", count, await());
        var articles = ask("{ articles(first: " + TAGGED + ") { nodes { id } } }", Map.of())
                .at("/articles/nodes");
        articles.forEach(article -> ask(
                "mutation ($a: ID!, $t: ID!) { tagArticle(input: {articleId: $a, topicId: $t}) { article { id } } }",
                Map.of("a", article.get("id").asText(), "t", topic)));
        ask(
                "mutation ($t: ID!) { updateTopic(input: {id: $t, rule: \"lighthouse\"}) { topic { id } } }",
                Map.of("t", topic));
        System.out.printf("A changed rule on %d articles: %.1f s%n", count, await());
        var left = ask("query ($t: ID!) { topic(id: $t) { articleCount } }", Map.of("t", topic))
                .at("/topic/articleCount")
                .asInt();
        System.out.printf("Of %d editors' tags and the new rule's, %d are there%n", TAGGED, left);
    }

    private void fill(int count, List<LabelledNews> items) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var number = 0; number < count; number++) {
                var item = items.get(number % items.size());
                var body = "Item " + number + ". " + item.body();
                threads.submit(() -> ask(
                        "mutation ($i: CreateArticleInput!) { createArticle(input: $i) { article { id } } }",
                        Map.of("i", Map.of("headline", item.headline(), "body", body))));
            }
        }
    }

    /** Until nothing is to be done any more, in seconds. */
    private double await() throws InterruptedException {
        var start = System.nanoTime();
        while (ask("{ refiling { running } }", Map.of()).at("/refiling/running").asBoolean()) {
            Thread.sleep(20);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private JsonNode ask(String document, Map<String, Object> variables) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("query", document, "variables", variables))))
                    .build();
            var answer =
                    JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            if (answer.has("errors")) {
                throw new IllegalStateException(answer.get("errors").toString());
            }
            return answer.get("data");
        } catch (IOException e) {
            throw new IllegalStateException("the server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
