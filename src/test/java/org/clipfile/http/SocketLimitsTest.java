package org.clipfile.http;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clipfile.testing.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused over HTTP is refused over a WebSocket, too, whatever the operation and the protocol. */
@QuarkusTest
class SocketLimitsTest {

    static Stream<Arguments> greedyOperations() {
        var aliases =
                IntStream.range(0, 101).mapToObj(i -> "a" + i + ": headline").collect(Collectors.joining(" "));
        return Map.of(
                        "subscription { articleFiled { people(first: 100) { nodes { articles(first: 100) { nodes {"
                                + " people(first: 100) { nodes { name } } } } } } } }",
                        "cost",
                        "subscription { articleFiled { " + aliases + " } }",
                        "aliases",
                        "{ topics { nodes { " + "children { parent { ".repeat(7) + "id" + " } }".repeat(7) + " } } }",
                        "depth",
                        "{ articles " + "@a ".repeat(10_000) + "{ totalCount } }",
                        "tokens")
                .entrySet()
                .stream()
                .flatMap(greedy -> Stream.of("graphql-transport-ws", "graphql-ws")
                        .map(protocol -> Arguments.of(protocol, greedy.getKey(), greedy.getValue())));
    }

    @ParameterizedTest
    @MethodSource("greedyOperations")
    void aGreedyOperationIsRefusedAndTheConnectionStays(String protocol, String document, String limit) {
        var start = protocol.equals("graphql-ws") ? "start" : "subscribe";
        try (var socket = Socket.initialised(protocol)) {
            socket.say(Map.of("id", "1", "type", start, "payload", Map.of("query", document)));
            var refusal = socket.hear("error").at("/payload");
            var error = refusal.isArray() ? refusal.get(0) : refusal;
            assertThat(error.at("/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(error.at("/message").asText()).contains(limit);
            socket.say(Map.of("id", "2", "type", start, "payload", Map.of("query", "{ __typename }")));
            assertThat(socket.hear(start.equals("start") ? "data" : "next")
                            .at("/payload/data/__typename")
                            .asText())
                    .isEqualTo("Query");
        }
    }
}
