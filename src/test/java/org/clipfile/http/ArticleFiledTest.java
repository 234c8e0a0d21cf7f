package org.clipfile.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.GraphQL.ask;
import static org.clipfile.testing.GraphQL.importText;

@QuarkusTest
class ArticleFiledTest {

    private static final String NEW = "graphql-transport-ws";
    private static final String OLD = "graphql-ws";
    private static final String HEADLINES = "subscription { articleFiled { headline } }";

    @Inject
    Archive archive;

    @BeforeEach
    void emptyArchive() {
        archive.clear();
    }

    @Test
    void whoSubscribesIsToldOfEachArticleWhenItHasBeenFiled() {
        try (var socket = Socket.initialised(NEW)) {
            subscribe(
                    socket,
                    "1",
                    "subscription { articleFiled { headline source people { nodes { name } } related: topics {"
                            + " totalCount } } }");
            file("Ferry runs aground", "Ferry director Maria Okonkwo said so.", "Taipei Times");
            file("Ferry is free", "It was a high tide.", null);
            var first = socket.hear("next");
            assertThat(first.at("/id").asText()).isEqualTo("1");
            assertThat(first.at("/payload/data/articleFiled/headline").asText()).isEqualTo("Ferry runs aground");
            assertThat(first.at("/payload/data/articleFiled/source").asText()).isEqualTo("Taipei Times");
            assertThat(first.at("/payload/data/articleFiled/people/nodes/0/name")
                            .asText())
                    .isEqualTo("Maria Okonkwo");
            assertThat(socket.hear("next")
                            .at("/payload/data/articleFiled/headline")
                            .asText())
                    .isEqualTo("Ferry is free");
        }
    }

    @Test
    void aFilterLeavesOutWhatDoesNotFit() {
        try (var socket = Socket.initialised(NEW)) {
            subscribe(socket, "1", "subscription { articleFiled(filter: {source: \"Taipei Times\"}) { headline } }");
            file("One", "This is the first.", "Other");
            file("Two", "This is the second.", "Taipei Times");
            assertThat(socket.hear("next")
                            .at("/payload/data/articleFiled/headline")
                            .asText())
                    .isEqualTo("Two");
        }
    }

    @Test
    void anImportTellsOfEachOfItsArticlesOnceAndTheSameImportAgainOfNone() {
        try (var socket = Socket.initialised(NEW)) {
            subscribe(socket, "1", HEADLINES);
            assertThat(importText(Archive.frontPage()).getInt("created")).isEqualTo(5);
            importText(Archive.frontPage());
            file("The last", "Nothing comes after this.", null);
            for (var i = 0; i < 5; i++) {
                assertThat(socket.hear("next")
                                .at("/payload/data/articleFiled/headline")
                                .asText())
                        .isNotEqualTo("The last");
            }
            assertThat(socket.hear("next")
                            .at("/payload/data/articleFiled/headline")
                            .asText())
                    .isEqualTo("The last");
        }
    }

    @Test
    void whatWasChangedOrRefusedOrDeletedIsNotTold() {
        var id = file("One", "This is the first.", null);
        try (var socket = Socket.initialised(NEW)) {
            subscribe(socket, "1", HEADLINES);
            ask(
                    "mutation ($id: ID!) { updateArticle(input: {id: $id, body: \"Changed.\"}) { article { id } } }",
                    Map.of("id", id));
            ask("mutation ($id: ID!) { deleteArticle(id: $id) { deletedId } }", Map.of("id", id));
            file("Two", "This is the second.", null);
            assertThat(socket.hear("next")
                            .at("/payload/data/articleFiled/headline")
                            .asText())
                    .isEqualTo("Two");
        }
    }

    @Test
    void whoHasHadEnoughIsToldNothingMore() {
        try (var socket = Socket.initialised(NEW)) {
            subscribe(socket, "1", HEADLINES);
            socket.say(Map.of("type", "complete", "id", "1"));
            subscribe(socket, "2", HEADLINES);
            file("One", "This is the first.", null);
            assertThat(socket.hear("next").at("/id").asText()).isEqualTo("2");
            // The id is free again.
            subscribe(socket, "1", HEADLINES);
        }
    }

    @Test
    void queriesAndMutationsGoOverTheConnectionToo() {
        try (var socket = Socket.initialised(NEW)) {
            start(socket, "subscribe", "1", "{ articles { totalCount } }");
            assertThat(socket.hear("next")
                            .at("/payload/data/articles/totalCount")
                            .asInt())
                    .isZero();
            assertThat(socket.hear("complete").at("/id").asText()).isEqualTo("1");
            start(
                    socket,
                    "subscribe",
                    "1",
                    "mutation { createArticle(input: {headline: \"One\", body: \"First.\"}) { article { headline } }"
                            + " }");
            assertThat(socket.hear("next")
                            .at("/payload/data/createArticle/article/headline")
                            .asText())
                    .isEqualTo("One");
            socket.hear("complete");
        }
    }

    @Test
    void whatCannotBeCarriedOutIsAnsweredWithItsErrors() {
        try (var socket = Socket.initialised(NEW)) {
            start(socket, "subscribe", "1", "subscription { articleFiled { nonsense } }");
            var refusal = socket.hear("error");
            assertThat(refusal.at("/id").asText()).isEqualTo("1");
            assertThat(refusal.at("/payload/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
            start(socket, "subscribe", "2", "subscription { articleFiled(filter: {personIds: [\"x\"]}) { headline } }");
            assertThat(socket.hear("error").at("/payload/0/extensions/code").asText())
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void theOlderProtocolHasOtherWordsForTheSame() {
        try (var socket = Socket.initialised(OLD)) {
            start(socket, "start", "1", HEADLINES);
            start(socket, "start", "2", "{ articles { totalCount } }");
            socket.hear("data");
            socket.hear("complete");
            file("One", "This is the first.", null);
            assertThat(socket.hear("data")
                            .at("/payload/data/articleFiled/headline")
                            .asText())
                    .isEqualTo("One");
            socket.say(Map.of("type", "stop", "id", "1"));
            start(socket, "start", "3", "{ nonsense }");
            assertThat(socket.hear("error").at("/payload/message").asText()).contains("nonsense");
            socket.say(Map.of("type", "connection_terminate"));
            assertThat(socket.closeCode()).isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no JSON | 4400",
                "[] | 4400",
                "{} | 4400",
                "{\"type\": \"start\"} | 4400",
                "{\"type\": \"subscribe\", \"id\": 1, \"payload\": {}} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"\", \"payload\": {}} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"1\"} | 4400",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ __typename }\"}} | 4401"
            })
    void whoBreaksTheProtocolIsToldWhichRule(String message, int code) {
        try (var socket = Socket.open(NEW)) {
            socket.say(message);
            assertThat(socket.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void aConnectionIsInitialisedOnceAndInTime() {
        try (var socket = Socket.initialised(NEW);
                var silent = Socket.open(NEW)) {
            socket.say(Map.of("type", "connection_init"));
            assertThat(socket.closeCode()).isEqualTo(4429);
            assertThat(silent.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void twoSubscribersDoNotHaveOneId() {
        try (var socket = Socket.initialised(NEW)) {
            subscribe(socket, "1", HEADLINES);
            start(socket, "subscribe", "1", HEADLINES);
            assertThat(socket.closeCode()).isEqualTo(4409);
        }
    }

    @Test
    void messagesAreText() {
        try (var socket = Socket.initialised(NEW)) {
            socket.say(new byte[] {1, 2, 3});
            assertThat(socket.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void whoDoesNotReadIsDroppedAndNobodyElse() throws IOException {
        var body = "It was a long story. ".repeat(400);
        var bodies = new StringBuilder();
        for (var i = 0; i < 40; i++) {
            bodies.append(" b").append(i).append(": body");
        }
        try (var reader = Socket.initialised(NEW);
                var slow = new java.net.Socket()) {
            subscribe(reader, "1", HEADLINES);
            slow.setReceiveBufferSize(4096);
            slow.connect(new java.net.InetSocketAddress("localhost", RestAssured.port));
            deafly(slow, "subscription { articleFiled {" + bodies + " } }");
            for (var i = 0; i < 60; i++) {
                file("Article " + i, body + i, null);
                assertThat(reader.hear("next")
                                .at("/payload/data/articleFiled/headline")
                                .asText())
                        .isEqualTo("Article " + i);
            }
            // What was under way before is read now, and at its end the close frame and nothing more.
            var read = slow.getInputStream().readAllBytes();
            var end = read.length;
            var tail = new String(read, Math.max(0, end - 200), Math.min(200, end), StandardCharsets.ISO_8859_1);
            assertThat(tail).contains("Too slow: more than 20 articles are waiting");
            assertThat(tail.charAt(tail.indexOf("Too slow") - 2) * 256 + tail.charAt(tail.indexOf("Too slow") - 1))
                    .isEqualTo(1013);
        }
    }

    /** Subscribes, and reads no more than the answers before. */
    private static void deafly(java.net.Socket socket, String document) throws IOException {
        var out = socket.getOutputStream();
        var in = socket.getInputStream();
        out.write("""
                GET /graphql HTTP/1.1\r
                Host: localhost\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Protocol: graphql-transport-ws\r
                \r
                """.getBytes(StandardCharsets.US_ASCII));
        readUntil(in, "\r\n\r\n");
        out.write(frame("{\"type\": \"connection_init\"}"));
        readUntil(in, "connection_ack\"}");
        out.write(frame(
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"%s\"}}".formatted(document)));
        out.write(frame("{\"type\": \"ping\"}"));
        readUntil(in, "pong\"}");
    }

    private static void readUntil(java.io.InputStream in, String end) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            read.append((char) in.read());
        }
    }

    /** A text frame, masked with zeros. */
    private static byte[] frame(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var head = bytes.length < 126
                ? new byte[] {(byte) 0x81, (byte) (0x80 | bytes.length), 0, 0, 0, 0}
                : new byte[] {(byte) 0x81, (byte) 0xfe, (byte) (bytes.length >> 8), (byte) bytes.length, 0, 0, 0, 0};
        var frame = java.util.Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, frame, head.length, bytes.length);
        return frame;
    }

    private static String file(String headline, String body, String source) {
        var input = new java.util.HashMap<String, Object>(Map.of("headline", headline, "body", body));
        input.put("source", source);
        return ask(
                        "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                        Map.of("input", input))
                .getString("createArticle.article.id");
    }

    /** Subscribes; when this returns, no article is missed any more. */
    private static void subscribe(Socket socket, String id, String document) {
        start(socket, "subscribe", id, document);
        socket.say(Map.of("type", "ping"));
        socket.hear("pong");
    }

    private static void start(Socket socket, String type, String id, String document) {
        socket.say(Map.of("type", type, "id", id, "payload", Map.of("query", document)));
    }
}
