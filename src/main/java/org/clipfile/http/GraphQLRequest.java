package org.clipfile.http;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.clipfile.refusal.BadInput;

import io.vertx.core.MultiMap;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/**
 * One request in the form that SmallRye executes.
 *
 * @param json an object with {@code query} and perhaps {@code variables}, {@code operationName} and {@code extensions}
 */
record GraphQLRequest(JsonObject json) {

    /**
     * From the body of a POST.
     *
     * @throws BadInput if it is no JSON object with a query
     */
    static GraphQLRequest ofBody(String body) {
        return checked(parse("The body", body));
    }

    /**
     * From the parameters of a GET.
     *
     * @throws BadInput if there is no query, or variables or extensions are no JSON objects
     */
    static GraphQLRequest ofParameters(MultiMap parameters) {
        var json = Json.createObjectBuilder();
        for (var name : List.of("query", "operationName")) {
            if (parameters.contains(name)) {
                json.add(name, parameters.get(name));
            }
        }
        for (var name : List.of("variables", "extensions")) {
            if (parameters.contains(name)) {
                json.add(name, parse("The parameter '" + name + "'", parameters.get(name)));
            }
        }
        return checked(json.build());
    }

    /** Whether it asks for nothing but data. A document that cannot be parsed asks for nothing at all. */
    boolean isQueryOnly() {
        try {
            return document().getDefinitionsOfType(OperationDefinition.class).stream()
                    .allMatch(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException unparseable) {
            return true;
        }
    }

    /** Why and where the document cannot be parsed; nothing if it can. */
    Optional<GraphQLError> syntaxError() {
        try {
            document();
            return Optional.empty();
        } catch (InvalidSyntaxException unparseable) {
            return Optional.of(unparseable.toInvalidSyntaxError());
        }
    }

    private Document document() {
        return new Parser().parseDocument(json.getString("query"));
    }

    private static JsonObject parse(String what, String text) {
        try (var reader = Json.createReader(new StringReader(text == null ? "" : text))) {
            return reader.readObject();
        } catch (JsonException notAnObject) {
            throw new BadInput(what + " is no JSON object.");
        }
    }

    private static GraphQLRequest checked(JsonObject json) {
        require(json, "query", JsonValue.ValueType.STRING, true);
        require(json, "operationName", JsonValue.ValueType.STRING, false);
        require(json, "variables", JsonValue.ValueType.OBJECT, false);
        require(json, "extensions", JsonValue.ValueType.OBJECT, false);
        return new GraphQLRequest(json);
    }

    private static void require(JsonObject json, String name, JsonValue.ValueType type, boolean needed) {
        var value = json.get(name);
        var isMissing = value == null || value.getValueType() == JsonValue.ValueType.NULL;
        if (isMissing ? needed : value.getValueType() != type) {
            throw new BadInput("The request's '%s' must be %s."
                    .formatted(name, type == JsonValue.ValueType.STRING ? "a string" : "an object"));
        }
    }
}
