package org.clipfile.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.clipfile.graphql.execution.GraphQLConfig;
import org.clipfile.graphql.execution.GraphQLEngine;
import org.clipfile.graphql.execution.GraphQLEngine.Outcome;
import org.clipfile.graphql.execution.GraphQLRequest;
import org.clipfile.http.GraphQLErrors.Code;
import org.clipfile.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExecutionResult;

/**
 * GraphQL over HTTP, in front of SmallRye's own handler, which still serves the schema: each request runs on one
 * thread from parsing to JSON, where SmallRye would hop between threads for each field; errors have the
 * form of {@link GraphQLErrors}; and media types, methods and status codes are those of the GraphQL over HTTP
 * specification.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@ApplicationScoped
class GraphQLRoute {

    static final String PATH = "/graphql";

    /** A refused body is read to its end if it has at most so many times the size that is accepted. */
    private static final int DRAINED_BODIES = 16;

    private static final String JSON = "application/json";
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private final GraphQLEngine engine;
    private final RequestReader requests;
    private final GraphQLConfig config;
    /**
     * Not Quarkus's, which run in the Vert.x context of the HTTP request: when a client hangs up, the CDI request context
     * that is kept there ends, and with it the session that the query is still reading in. And no virtual threads: their
     * scheduler goes on with the connections of one event loop as long as there are requests of these, while those of
     * another wait for many seconds. Here, requests are carried out in the order in which they come.
     */
    private final ExecutorService threads;

    private final ObjectMapper objectMapper;
    private final AnswerWriter answers;
    private final GraphQLErrors errors;
    private final AnswerCache known;
    private final MemorySize maxBody;

    GraphQLRoute(
            GraphQLEngine engine,
            RequestReader requests,
            GraphQLConfig config,
            ObjectMapper objectMapper,
            AnswerWriter answers,
            GraphQLErrors errors,
            AnswerCache known,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.engine = engine;
        this.requests = requests;
        this.config = config;
        this.threads = Executors.newFixedThreadPool(
                config.threads(),
                Thread.ofPlatform().daemon().name("graphql-", 0).factory());
        this.objectMapper = objectMapper;
        this.answers = answers;
        this.errors = errors;
        this.known = known;
        this.maxBody = maxBody;
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    void mount(@Observes Router router) {
        // In front of the handler that answers a large body with an empty 413 and a closed connection.
        var order = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;
        var body = BodyHandler.create(false).setBodyLimit(maxBody.asLongValue());
        router.post(PATH).order(order).handler(this::refuseLargeBody).failureHandler(this::fail);
        router.post(PATH).order(order).handler(body).failureHandler(this::fail);
        router.route(PATH).order(order).handler(this::handle).failureHandler(this::fail);
        if (!config.introspection()) {
            router.route(PATH + "/schema.graphql").order(order).handler(context -> context.fail(404));
        }
    }

    /**
     * Refuses a body that is too large by its own account. The body is read and dropped first, up to a point: most
     * clients look at an answer only when they have sent everything, and see a broken connection otherwise.
     */
    private void refuseLargeBody(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        var bytes = length == null ? 0 : Long.parseLong(length);
        if (bytes <= maxBody.asLongValue()) {
            context.next();
        } else if (bytes > DRAINED_BODIES * maxBody.asLongValue()) {
            context.fail(413);
        } else {
            context.request()
                    .handler(dropped -> {})
                    .endHandler(end -> context.fail(413))
                    .resume();
        }
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var isUpgrade = request.getHeader("Upgrade") != null;
        if (isUpgrade || request.method() == HttpMethod.OPTIONS) {
            context.next();
        } else if (request.method() == HttpMethod.POST) {
            if (isJson(request.getHeader("Content-Type"))) {
                known.answer(context.body().buffer())
                        .ifPresentOrElse(
                                json -> send(context, 200, json),
                                () -> run(
                                        context,
                                        () -> requests.ofBody(context.body().buffer())));
            } else {
                // Browsers send anything but JSON across sites without asking first.
                refuse(context, 415, "A request's content type must be application/json.");
            }
        } else if (request.method() == HttpMethod.GET) {
            run(context, () -> requests.ofParameters(context.queryParams()));
        } else {
            context.response().putHeader("Allow", "GET, POST");
            refuse(context, 405, "GraphQL is asked by GET or POST.");
        }
    }

    /** Whatever goes wrong on the way, a client gets an answer. */
    private void run(RoutingContext context, Supplier<GraphQLRequest> reader) {
        CompletableFuture.runAsync(() -> answer(context, reader), threads).exceptionally(failure -> {
            context.fail(failure);
            return null;
        });
    }

    private void answer(RoutingContext context, Supplier<GraphQLRequest> reader) {
        var isGet = context.request().method() == HttpMethod.GET;
        var moment = known.moment();
        try {
            switch (engine.execute(reader.get(), isGet)) {
                case Outcome.Answered answered -> {
                    var json = json(answers.describe(answered));
                    send(context, status(context, answered.result()), json);
                    if (answered.repeatable() && moment.isPresent() && !isGet) {
                        known.keep(context.body().buffer(), json, moment.getAsLong());
                    }
                }
                case Outcome.WrongKind wrong -> {
                    if (isGet) {
                        context.response().putHeader("Allow", "POST");
                    }
                    refuse(context, isGet ? 405 : 400, wrong.message());
                }
                case Outcome.Subscribed subscribed -> refuseSubscription(context, isGet);
                case Outcome.Unwanted unwanted -> refuseSubscription(context, isGet);
                // Apollo's clients then send the document itself.
                case Outcome.UnknownDocument unknown -> {
                    context.response().putHeader("Cache-Control", "private, no-cache, must-revalidate");
                    send(context, 200, errors.refusal("PersistedQueryNotFound", Code.PERSISTED_QUERY_NOT_FOUND));
                }
            }
        } catch (Refusal refused) {
            send(context, 400, errors.refusal(refused));
        }
    }

    /**
     * A request that fails before it is executed has no data, not even null. Clients of the older media type expect 200
     * even then.
     */
    private static int status(RoutingContext context, ExecutionResult result) {
        return result.isDataPresent() || responseType(context).equals(JSON) ? 200 : 400;
    }

    /** Failures outside of GraphQL: above all, a body over the limit. */
    private void fail(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        switch (context.statusCode()) {
            case 413 ->
                send(
                        context,
                        413,
                        errors.refusal(
                                "A request's body has at most %,d bytes here.".formatted(maxBody.asLongValue()),
                                Code.LIMIT_EXCEEDED));
            case 400 -> refuse(context, 400, "The request cannot be read.");
            default -> send(context, 500, errors.failure(context.failure()));
        }
    }

    private void refuseSubscription(RoutingContext context, boolean isGet) {
        refuse(context, isGet ? 405 : 400, "Subscriptions go over a WebSocket.");
    }

    private void refuse(RoutingContext context, int status, String message) {
        send(context, status, errors.refusal(message, Code.BAD_USER_INPUT));
    }

    private static void send(RoutingContext context, int status, byte[] json) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", responseType(context) + "; charset=utf-8")
                .end(Buffer.buffer(json));
    }

    private void send(RoutingContext context, int status, Map<String, Object> answer) {
        send(context, status, json(answer));
    }

    private byte[] json(Map<String, Object> answer) {
        try {
            return objectMapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is made of maps, lists and scalars", e);
        }
    }

    private static boolean isJson(String contentType) {
        return contentType != null && contentType.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
    }

    /** The newer media type where a client names it, else the one that every client reads. */
    private static String responseType(RoutingContext context) {
        var accepted = context.request().getHeader("Accept");
        return accepted != null && accepted.contains(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON;
    }
}
