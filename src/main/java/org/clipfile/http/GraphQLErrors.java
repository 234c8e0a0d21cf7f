package org.clipfile.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.graphql.execution.OverLimit;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Conflict;
import org.clipfile.refusal.LimitExceeded;
import org.clipfile.refusal.NotFound;
import org.clipfile.refusal.Refusal;
import org.jboss.logging.Logger;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;

/**
 * How errors look to clients: a message, where it happened, and {@code extensions.code}. Nothing of the program's inside
 * gets out: what was not foreseen is logged under an id, and the answer has the id.
 */
@ApplicationScoped
class GraphQLErrors {

    private static final Logger LOG = Logger.getLogger(GraphQLErrors.class);

    /** What went wrong, for programs. The names are those that Apollo's servers use, where those have one. */
    enum Code {
        BAD_USER_INPUT,
        NOT_FOUND,
        LIMIT_EXCEEDED,
        CONFLICT,
        PERSISTED_QUERY_NOT_FOUND,
        INTERNAL_SERVER_ERROR
    }

    /** An error of an execution, in the form that the GraphQL specification gives to errors. */
    Map<String, Object> describe(GraphQLError error) {
        var described = new LinkedHashMap<String, Object>();
        var cause = error instanceof ExceptionWhileDataFetching fetching ? fetching.getException() : null;
        if (cause instanceof Refusal refusal) {
            put(described, refusal.getMessage(), code(refusal));
        } else if (isOverLimit(error, cause)) {
            put(described, cause == null ? error.getMessage() : cause.getMessage(), Code.LIMIT_EXCEEDED);
        } else if (cause == null && isForeseen(error)) {
            put(described, error.getMessage(), Code.BAD_USER_INPUT);
        } else {
            put(described, logged(cause, String.valueOf(error.getPath())), Code.INTERNAL_SERVER_ERROR);
        }
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            described.put(
                    "locations",
                    error.getLocations().stream()
                            .map(place -> Map.of("line", place.getLine(), "column", place.getColumn()))
                            .toList());
        }
        if (error.getPath() != null) {
            described.put("path", error.getPath());
        }
        return described;
    }

    /** An answer without data, for a request that the domain or a limit refuses as a whole. */
    Map<String, Object> refusal(Refusal refusal) {
        return refusal(refusal.getMessage(), code(refusal));
    }

    /** An answer without data, for a request that is refused as a whole. */
    Map<String, Object> refusal(String message, Code code) {
        var described = new LinkedHashMap<String, Object>();
        put(described, message, code);
        return Map.of("errors", List.of(described));
    }

    /** An answer without data, for a request that failed as a whole. */
    Map<String, Object> failure(Throwable cause) {
        return refusal(logged(cause, "the request"), Code.INTERNAL_SERVER_ERROR);
    }

    private static boolean isOverLimit(GraphQLError error, Throwable cause) {
        return error instanceof OverLimit || cause instanceof OverLimit || error instanceof BadFaithIntrospectionError;
    }

    /** Whether the error is one of parsing, validating or coercing, and so the client's. */
    private static boolean isForeseen(GraphQLError error) {
        return error.getErrorType() != ErrorType.DataFetchingException
                && error.getErrorType() != ErrorType.ExecutionAborted;
    }

    private static String logged(Throwable cause, String where) {
        var id = UUID.randomUUID();
        LOG.errorf(cause, "Unforeseen error [%s] in %s", id, where);
        return "Something went wrong here; the log says what, under " + id + ".";
    }

    private static void put(Map<String, Object> described, String message, Code code) {
        described.put("message", message);
        described.put("extensions", Map.of("code", code));
    }

    private static Code code(Refusal refusal) {
        return switch (refusal) {
            case BadInput badInput -> Code.BAD_USER_INPUT;
            case NotFound notFound -> Code.NOT_FOUND;
            case LimitExceeded limitExceeded -> Code.LIMIT_EXCEEDED;
            case Conflict conflict -> Code.CONFLICT;
        };
    }
}
