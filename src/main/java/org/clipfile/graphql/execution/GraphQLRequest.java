package org.clipfile.graphql.execution;

import java.util.Map;

/**
 * What a client asks.
 *
 * @param query the document; null if the request names a document instead
 * @param documentId what a trusted document is called; may be null
 * @param operationName which operation of the document; may be null where it has only one
 * @param variables empty if none
 * @param extensions empty if none; {@code cost: true} asks what the query costs
 */
public record GraphQLRequest(
        String query,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /** The same with the document that it names. */
    GraphQLRequest withQuery(String text) {
        return new GraphQLRequest(text, documentId, operationName, variables, extensions);
    }

    boolean asksCost() {
        return Boolean.TRUE.equals(extensions.get("cost"));
    }
}
