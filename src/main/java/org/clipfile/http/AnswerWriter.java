package org.clipfile.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.graphql.execution.GraphQLEngine.Outcome;
import org.clipfile.http.GraphQLErrors.Code;
import org.clipfile.refusal.Refusal;

/** Answers in the form that the GraphQL specification gives to them, whichever way they go. */
@ApplicationScoped
class AnswerWriter {

    private final GraphQLErrors errors;

    AnswerWriter(GraphQLErrors errors) {
        this.errors = errors;
    }

    /** An answer with data, and perhaps errors. */
    Map<String, Object> describe(Outcome.Answered answered) {
        var result = answered.result();
        var described = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            described.put("errors", errors(answered));
        }
        if (result.isDataPresent()) {
            described.put("data", result.getData());
        }
        if (!answered.extensions().isEmpty()) {
            described.put("extensions", answered.extensions());
        }
        return described;
    }

    /** The errors of an answer. */
    List<?> errors(Outcome.Answered answered) {
        return answered.result().getErrors().stream().map(errors::describe).toList();
    }

    /** A refusal as a list of errors. */
    List<?> errors(Refusal refusal) {
        return (List<?>) errors.refusal(refusal).get("errors");
    }

    /** The same of a request that is not carried out as it is. */
    List<?> errors(String message, Code code) {
        return (List<?>) errors.refusal(message, code).get("errors");
    }
}
