package org.clipfile.http;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.graphql.execution.GraphQLRequest;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.LimitExceeded;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** GraphQL requests from the forms that HTTP carries them in. */
@ApplicationScoped
class RequestReader {

    private final ObjectMapper json;
    private final ObjectReader trees;

    RequestReader(ObjectMapper json) {
        this.json = json;
        this.trees = json.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * From the body of a POST.
     *
     * @throws BadInput if it is no JSON object, or its members are not what they should be
     * @throws LimitExceeded if it is a batch
     */
    GraphQLRequest ofBody(Buffer body) {
        var tree = tree("The body", body == null ? "" : body.toString());
        if (tree.size() > 1 && tree.isArray()) {
            throw new LimitExceeded(
                    "A request holds one operation here, and this batch has %,d.".formatted(tree.size()));
        }
        if (!tree.isObject()) {
            throw new BadInput("The body is no JSON object.");
        }
        return new GraphQLRequest(
                text(tree, "query"),
                documentId(text(tree, "documentId"), text(tree, "id"), text(tree, "doc_id")),
                text(tree, "operationName"),
                map(tree, "variables"),
                map(tree, "extensions"));
    }

    /**
     * From the parameters of a GET.
     *
     * @throws BadInput if variables or extensions are no JSON objects
     */
    GraphQLRequest ofParameters(MultiMap parameters) {
        return new GraphQLRequest(
                parameters.get("query"),
                documentId(parameters.get("documentId"), parameters.get("id"), parameters.get("doc_id")),
                parameters.get("operationName"),
                map(parameters, "variables"),
                map(parameters, "extensions"));
    }

    /** GraphQL over HTTP, relay-compiler's own client and Relay's older documentation call it differently. */
    private static String documentId(String documentId, String id, String relayId) {
        return documentId != null ? documentId : id != null ? id : relayId;
    }

    private Map<String, Object> map(MultiMap parameters, String name) {
        if (!parameters.contains(name)) {
            return Map.of();
        }
        var tree = tree("The parameter '" + name + "'", parameters.get(name));
        if (!tree.isObject()) {
            throw new BadInput("The parameter '%s' is no JSON object.".formatted(name));
        }
        return json.convertValue(tree, new TypeReference<>() {});
    }

    private JsonNode tree(String what, String text) {
        try {
            return trees.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new BadInput(what + " is no JSON object.");
        }
    }

    private static String text(JsonNode tree, String name) {
        var value = tree.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadInput("The request's '%s' must be a string.".formatted(name));
        }
        return value.textValue();
    }

    private Map<String, Object> map(JsonNode tree, String name) {
        var value = tree.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw new BadInput("The request's '%s' must be an object.".formatted(name));
        }
        return json.convertValue(value, new TypeReference<>() {});
    }
}
