package org.clipfile.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.restassured.RestAssured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A client of GraphQL over WebSockets that says and hears single messages. */
public final class Socket implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEEP_ALIVE = Set.of("ka", "ping");

    /** Longer than any answer takes on a busy machine; a test that waits so long has failed. */
    private static final int PATIENCE = 60;

    private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private Socket(String subprotocol) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols(subprotocol)
                .buildAsync(URI.create("ws://localhost:%d/graphql".formatted(RestAssured.port)), new Ear())
                .join();
    }

    public static Socket open(String subprotocol) {
        return new Socket(subprotocol);
    }

    /** Opens and initialises a connection. */
    public static Socket initialised(String subprotocol) {
        var socket = open(subprotocol);
        socket.say(Map.of("type", "connection_init"));
        socket.hear("connection_ack");
        return socket;
    }

    public void say(Map<String, ?> message) {
        try {
            say(JSON.writeValueAsString(message));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void say(String text) {
        socket.sendText(text, true).join();
    }

    public void say(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** The next message, which must be of this type; those that only keep the connection alive are not counted. */
    public JsonNode hear(String type) {
        try {
            JsonNode message;
            do {
                message = heard.poll(PATIENCE, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("heard nothing instead of " + type);
                }
            } while (KEEP_ALIVE.contains(message.path("type").asText()));
            if (!message.path("type").asText().equals(type)) {
                throw new AssertionError("heard " + message + " instead of " + type);
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The code that the server closes the connection with. */
    public int closeCode() {
        return closed.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket source, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                try {
                    heard.add(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                text.setLength(0);
            }
            source.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket source, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket source, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
