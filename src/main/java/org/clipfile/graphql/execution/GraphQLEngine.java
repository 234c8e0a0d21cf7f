package org.clipfile.graphql.execution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.LongFunction;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;

import org.clipfile.refusal.BadInput;
import org.hibernate.FlushMode;
import org.hibernate.engine.spi.SessionImplementor;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;

/**
 * Carries out queries and mutations on the calling thread. A query reads in one read-only Hibernate session; each
 * mutation has transactions of its own.
 */
@ApplicationScoped
public class GraphQLEngine {

    private final GraphQLConfig config;
    private final Documents documents;
    private final PersistedQueries persisted;
    private final GraphQL graphQL;
    private final ScheduledExecutorService clock;

    GraphQLEngine(
            GraphQLSchema schema, GraphQLConfig config, Documents documents, PersistedQueries persisted, Guard guard) {
        this.config = config;
        this.documents = documents;
        this.persisted = persisted;
        this.graphQL = GraphQL.newGraphQL(withAllFields(schema))
                .preparsedDocumentProvider(documents)
                // On each occasion a subscription is carried out as a query is; see Occasion.
                .subscriptionExecutionStrategy(new AsyncExecutionStrategy())
                .instrumentation(guard)
                .defaultDataFetcherExceptionHandler(new SimpleDataFetcherExceptionHandler())
                .build();
        var executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("deadlines").factory());
        executor.setRemoveOnCancelPolicy(true);
        this.clock = Executors.unconfigurableScheduledExecutorService(executor);
    }

    /** Without Quarkus's pattern for fields to be hidden, which hides none and is matched with each field of each object. */
    private static GraphQLSchema withAllFields(GraphQLSchema schema) {
        var allFields = schema.getCodeRegistry()
                .transform(
                        registry -> registry.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY));
        return schema.transformWithoutTypes(same -> same.codeRegistry(allFields));
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** What came of a request. */
    public sealed interface Outcome {

        /**
         * It was carried out, or its document was refused.
         *
         * @param extensions of the answer; empty if none were asked for
         * @param repeatable whether it is a query's and without errors: the same until something is committed
         */
        record Answered(ExecutionResult result, Map<String, Object> extensions, boolean repeatable) implements Outcome {

            private static Answered refused(ExecutionResult result) {
                return new Answered(result, Map.of(), false);
            }
        }

        /**
         * It is a subscription.
         *
         * @param events tells what the subscriber gets to hear of an article, by its id; nothing if none is wanted
         */
        record Subscribed(LongFunction<Optional<Answered>> events) implements Outcome {

            /** What the subscriber gets to hear of an article that has been filed. */
            public Optional<Answered> about(long articleId) {
                return events.apply(articleId);
            }
        }

        /** It names a document that is not known here. */
        record UnknownDocument() implements Outcome {}

        /** It is a subscription, and what happened is nothing that the subscriber wants to hear of. */
        record Unwanted() implements Outcome {}

        /** It asks for something that the client may not ask in this way. */
        record WrongKind(String message) implements Outcome {}
    }

    /**
     * Carries out a request.
     *
     * @param queriesOnly whether mutations are refused
     * @throws BadInput if the request is malformed
     */
    public Outcome execute(GraphQLRequest asked, boolean queriesOnly) {
        var request = persisted.resolve(asked).orElse(null);
        if (request == null) {
            return new Outcome.UnknownDocument();
        }
        var document = documents.prepared(request.query());
        if (!document.isValid()) {
            return Outcome.Answered.refused(ExecutionResult.newExecutionResult()
                    .errors(List.copyOf(document.entry().getErrors()))
                    .build());
        }
        persisted.keep(request);
        if (document.has(Operation.SUBSCRIPTION)) {
            return subscribe(request, document);
        }
        if (document.has(Operation.MUTATION) && queriesOnly) {
            return new Outcome.WrongKind("Only queries can be asked by GET.");
        }
        return run(request, document);
    }

    /** A subscription with errors that show without any article is answered with them at once. */
    private Outcome subscribe(GraphQLRequest request, PreparedDocument document) {
        return occasion(request, document, Optional.empty())
                .<Outcome>map(trial -> Outcome.Answered.refused(ExecutionResult.newExecutionResult()
                        .errors(trial.result().getErrors())
                        .build()))
                .orElseGet(() -> new Outcome.Subscribed(id -> occasion(request, document, Optional.of(id))));
    }

    private Optional<Outcome.Answered> occasion(
            GraphQLRequest request, PreparedDocument document, Optional<Long> article) {
        var outcome = ScopedValue.where(Occasion.ARTICLE, article).call(() -> run(request, document));
        return outcome instanceof Outcome.Answered answered ? Optional.of(answered) : Optional.empty();
    }

    private Outcome run(GraphQLRequest request, PreparedDocument document) {
        var requestContext = Arc.container().requestContext();
        requestContext.activate();
        var state = requestContext.getState();
        try {
            return document.has(Operation.MUTATION)
                    ? run(request, document, state, null)
                    : query(request, document, state);
        } finally {
            requestContext.destroy(state);
            requestContext.deactivate();
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private Outcome query(GraphQLRequest request, PreparedDocument document, ContextState state) {
        // Not Session, which would be Quarkus's own: that looks for this thread's request on whichever thread it is
        // used.
        var session = Panache.getEntityManager().unwrap(SessionImplementor.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        try (var deadline = new Deadline(config.limits().time(), session, clock)) {
            var outcome = run(request, document, state, deadline);
            return deadline.isOver()
                    ? Outcome.Answered.refused(deadline.exceeded().toExecutionResult())
                    : outcome;
        }
    }

    private Outcome run(GraphQLRequest request, PreparedDocument document, ContextState state, Deadline deadline) {
        var input = ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .build();
        var context = input.getGraphQLContext();
        context.put(PreparedDocument.class, document);
        new Running(state, deadline).enter(context);
        // What SmallRye's fetchers, through which mutations go, expect to find.
        context.put("runBlocking", true);
        context.put("state", state);
        var smallRye = new SmallRyeContext(GraphQLEngine.class.getName());
        smallRye.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        context.put(SmallRyeContextManager.CONTEXT, smallRye);

        var result = graphQL.execute(input);
        if (context.hasKey(EventFetcher.Unwanted.class)) {
            return new Outcome.Unwanted();
        }
        var cost = context.<Cost>get(Cost.class);
        return new Outcome.Answered(
                result,
                cost != null && request.asksCost()
                        ? Map.of(
                                "cost",
                                Map.of(
                                        "requested",
                                        cost.objects(),
                                        "limit",
                                        config.limits().cost()))
                        : Map.of(),
                deadline != null && result.getErrors().isEmpty());
    }
}
