package org.clipfile.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two protocols in which GraphQL goes over a WebSocket: the one of the graphql-ws library, and that of the older
 * subscriptions-transport-ws, whose subprotocol is called graphql-ws nevertheless.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">graphql-transport-ws</a>
 * @see <a href="https://github.com/apollographql/subscriptions-transport-ws/blob/master/PROTOCOL.md">graphql-ws</a>
 */
enum SocketProtocol {
    GRAPHQL_TRANSPORT_WS("graphql-transport-ws", "subscribe", "complete", "next", "ping"),
    GRAPHQL_WS("graphql-ws", "start", "stop", "data", "ka");

    private final String subprotocol;
    private final String start;
    private final String stop;
    private final String data;
    private final String keepAlive;

    SocketProtocol(String subprotocol, String start, String stop, String data, String keepAlive) {
        this.subprotocol = subprotocol;
        this.start = start;
        this.stop = stop;
        this.data = data;
        this.keepAlive = keepAlive;
    }

    /** What a client wants. */
    enum Wish {
        INITIALISE,
        START,
        STOP,
        PING,
        PONG,
        TERMINATE
    }

    /** The protocol of this name; nothing if it is neither of these. */
    static Optional<SocketProtocol> of(String subprotocol) {
        return List.of(values()).stream()
                .filter(protocol -> protocol.subprotocol.equals(subprotocol))
                .findFirst();
    }

    /** What a message of this type asks for; nothing if there is none such. */
    Optional<Wish> wish(String type) {
        var isOlder = this == GRAPHQL_WS;
        if (type.equals(start)) {
            return Optional.of(Wish.START);
        }
        if (type.equals(stop)) {
            return Optional.of(Wish.STOP);
        }
        return Optional.ofNullable(
                switch (type) {
                    case "connection_init" -> Wish.INITIALISE;
                    case "connection_terminate" -> isOlder ? Wish.TERMINATE : null;
                    case "ping" -> isOlder ? null : Wish.PING;
                    case "pong" -> isOlder ? null : Wish.PONG;
                    default -> null;
                });
    }

    Map<String, Object> acknowledgement() {
        return Map.of("type", "connection_ack");
    }

    Map<String, Object> keepAlive() {
        return Map.of("type", keepAlive);
    }

    Map<String, Object> pong() {
        return Map.of("type", "pong");
    }

    /** A result of an operation. */
    Map<String, Object> result(String id, Map<String, Object> answer) {
        return Map.of("type", data, "id", id, "payload", answer);
    }

    /** That an operation is refused as a whole, which ends it. */
    Map<String, Object> refusal(String id, List<?> errors) {
        return Map.of("type", "error", "id", id, "payload", this == GRAPHQL_WS ? errors.getFirst() : errors);
    }

    Map<String, Object> completion(String id) {
        return Map.of("type", "complete", "id", id);
    }

    /** Whether a new operation may take the id of one that is under way, and its place. */
    boolean replacesOperations() {
        return this == GRAPHQL_WS;
    }
}
