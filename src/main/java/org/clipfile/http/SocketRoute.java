package org.clipfile.http;

import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.clipfile.feed.FilingFeed;
import org.clipfile.graphql.execution.GraphQLEngine;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * GraphQL over WebSockets, in the place of SmallRye's own handler, which has no way to drop who does not read. Any
 * origin may connect: nothing here is granted by cookies, which are all that a foreign page could borrow.
 */
@ApplicationScoped
class SocketRoute {

    private final SocketConfig config;
    private final SocketOperations operations;
    private final ObjectMapper json;
    private final Vertx vertx;

    SocketRoute(
            SocketConfig config,
            GraphQLEngine engine,
            RequestReader requests,
            AnswerWriter answers,
            FilingFeed feed,
            @VirtualThreads ExecutorService virtualThreads,
            ObjectMapper json,
            Vertx vertx) {
        this.config = config;
        this.operations = new SocketOperations(engine, requests, answers, feed, virtualThreads, config.maxWaiting());
        this.json = json;
        this.vertx = vertx;
    }

    void mount(@Observes Router router) {
        router.get(GraphQLRoute.PATH)
                // In front of SmallRye's handler of WebSockets.
                .order(-SecurityHandlerPriorities.AUTHORIZATION)
                .handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        if (request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            // A failed handshake has been answered by Vert.x.
            request.toWebSocket().onSuccess(socket -> serve(socket, request.connection()));
        } else {
            context.next();
        }
    }

    private void serve(ServerWebSocket socket, HttpConnection connection) {
        SocketProtocol.of(socket.subProtocol())
                .ifPresentOrElse(
                        protocol -> new GraphQLSocket(
                                        socket, protocol, config, operations, json, vertx, connection::close)
                                .open(),
                        () -> socket.close(
                                CloseCode.UNKNOWN_SUBPROTOCOL.code(), CloseCode.UNKNOWN_SUBPROTOCOL.reason("")));
    }
}
