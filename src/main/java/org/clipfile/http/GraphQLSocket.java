package org.clipfile.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

import org.clipfile.http.SocketOperations.Operation;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One connection: what its client says is understood here, on the connection's own thread, and never waits. */
final class GraphQLSocket {

    /** How long a client that is told to go has to do so, in milliseconds. */
    private static final long LEAVE_WITHIN = 5_000;

    private final ServerWebSocket socket;
    private final SocketProtocol protocol;
    private final SocketConfig config;
    private final SocketOperations operations;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final Map<String, Operation> underWay = new ConcurrentHashMap<>();
    private final Runnable hangUp;
    private boolean initialised;
    private boolean left;

    /**
     * @param hangUp breaks the connection without a word
     */
    GraphQLSocket(
            ServerWebSocket socket,
            SocketProtocol protocol,
            SocketConfig config,
            SocketOperations operations,
            ObjectMapper json,
            Vertx vertx,
            Runnable hangUp) {
        this.socket = socket;
        this.protocol = protocol;
        this.config = config;
        this.operations = operations;
        this.json = json;
        this.vertx = vertx;
        this.hangUp = hangUp;
    }

    /** Begins to listen. */
    void open() {
        var timeout = vertx.setTimer(config.initTimeout().toMillis(), elapsed -> {
            if (!initialised) {
                close(CloseCode.INIT_TIMEOUT, "");
            }
        });
        var keepAlive = vertx.setPeriodic(config.keepAlive().toMillis(), elapsed -> {
            if (initialised && !socket.isClosed() && !socket.writeQueueFull()) {
                write(protocol.keepAlive());
            }
        });
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(bytes -> close(CloseCode.BAD_REQUEST, "Messages are text"));
        socket.exceptionHandler(broken -> socket.close());
        socket.closeHandler(closed -> {
            left = true;
            vertx.cancelTimer(timeout);
            vertx.cancelTimer(keepAlive);
            underWay.values().forEach(Operation::stop);
        });
    }

    private void receive(String text) {
        var message = message(text);
        var wish = message.flatMap(said -> protocol.wish(said.path("type").asText()));
        if (wish.isEmpty()) {
            close(CloseCode.BAD_REQUEST, message.isEmpty() ? "A message is a JSON object" : "Unknown type of message");
            return;
        }
        var id = message.get().path("id");
        switch (wish.get()) {
            case INITIALISE -> initialise();
            case PING -> write(protocol.pong());
            case PONG -> {
                // The answer to a ping of ours.
            }
            case TERMINATE -> close(CloseCode.NORMAL, "");
            case STOP -> Optional.ofNullable(underWay.remove(id.asText())).ifPresent(Operation::stop);
            case START -> {
                var request = message.get().path("payload");
                if (!id.isTextual() || id.textValue().isEmpty() || !request.isObject()) {
                    close(CloseCode.BAD_REQUEST, "An operation needs an id and a payload");
                } else {
                    start(id.textValue(), request);
                }
            }
        }
    }

    private Optional<JsonNode> message(String text) {
        try {
            return Optional.ofNullable(json.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private void initialise() {
        if (initialised) {
            close(CloseCode.TOO_MANY_INITS, "");
            return;
        }
        initialised = true;
        write(protocol.acknowledgement());
        if (protocol == SocketProtocol.GRAPHQL_WS) {
            write(protocol.keepAlive());
        }
    }

    private void start(String id, JsonNode request) {
        if (!initialised) {
            close(CloseCode.UNAUTHORIZED, "");
            return;
        }
        var former = protocol.replacesOperations() ? underWay.remove(id) : underWay.get(id);
        if (former != null && !protocol.replacesOperations()) {
            close(CloseCode.SUBSCRIBER_EXISTS, id);
            return;
        }
        if (former != null) {
            former.stop();
        }
        if (underWay.size() >= config.maxOperations()) {
            write(protocol.refusal(id, operations.tooMany(config.maxOperations())));
            return;
        }
        var operation = operations.prepare(request, new Client(id));
        underWay.put(id, operation);
        operation.start();
    }

    /** Whom one operation answers. Its methods are called on the operation's thread, and wait until the client has read. */
    private final class Client implements SocketOperations.Client {

        private final String id;

        Client(String id) {
            this.id = id;
        }

        @Override
        public void result(Map<String, Object> answer) {
            writeAndWait(protocol.result(id, answer));
        }

        @Override
        public void refused(List<?> errors) {
            writeAndWait(protocol.refusal(id, errors));
        }

        @Override
        public void complete() {
            writeAndWait(protocol.completion(id));
        }

        @Override
        public void ended(Operation operation) {
            underWay.remove(id, operation);
        }

        @Override
        public void tooSlow(int waiting) {
            close(CloseCode.TOO_SLOW, waiting);
        }
    }

    private void writeAndWait(Map<String, Object> message) {
        try {
            socket.writeTextMessage(text(message))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException | IllegalStateException closed) {
            throw new SocketOperations.Gone();
        }
    }

    private void write(Map<String, Object> message) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(text(message));
        }
    }

    private String text(Map<String, Object> message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is made of maps, lists and scalars", e);
        }
    }

    private void close(CloseCode code, Object detail) {
        underWay.values().forEach(Operation::stop);
        if (!socket.isClosed()) {
            socket.close(code.code(), code.reason(detail));
            // Who does not read does not read that either.
            vertx.setTimer(LEAVE_WITHIN, elapsed -> {
                if (!left) {
                    hangUp.run();
                }
            });
        }
    }
}
