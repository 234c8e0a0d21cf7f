package org.clipfile.graphql.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.VariableReference;

/** A document that was parsed and validated, or what is wrong with it; and what its operations cost, once that is known. */
final class PreparedDocument {

    /** Arguments by which {@link Cost} goes. */
    private static final Set<String> SIZES = Set.of("first", "last", "ids");

    /** Costs that are kept of one document. */
    private static final int MOST_COSTS = 64;

    private final PreparsedDocumentEntry entry;
    private final Set<Operation> operations;
    private final Set<String> sizing = new TreeSet<>();
    private final Map<List<Object>, Cost> costs = new ConcurrentHashMap<>();

    PreparedDocument(Document document) {
        entry = new PreparsedDocumentEntry(document);
        operations = Set.copyOf(document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getOperation)
                .toList());
        collectSizing(document, false);
    }

    PreparedDocument(List<? extends GraphQLError> errors) {
        entry = new PreparsedDocumentEntry(List.copyOf(errors));
        operations = Set.of();
    }

    PreparsedDocumentEntry entry() {
        return entry;
    }

    boolean isValid() {
        return !entry.hasErrors();
    }

    /** Whether it has an operation of this kind. */
    boolean has(Operation kind) {
        return operations.contains(kind);
    }

    /** What an operation costs with these variables: worked out only if no variable that matters has a new value. */
    Cost cost(String operation, Map<String, Object> variables, Supplier<Cost> workOut) {
        var key = Arrays.asList(new Object[sizing.size() + 1]);
        key.set(0, operation);
        var i = 1;
        for (var name : sizing) {
            key.set(i++, variables.get(name));
        }
        var known = costs.get(key);
        if (known != null) {
            return known;
        }
        var cost = workOut.get();
        if (costs.size() < MOST_COSTS) {
            costs.put(key, cost);
        }
        return cost;
    }

    /** The variables that say how long a list is, or whether a field is there at all. */
    private void collectSizing(Node<?> node, boolean matters) {
        if (node instanceof VariableReference variable && matters) {
            sizing.add(variable.getName());
        }
        var below = matters
                || node instanceof Directive
                || node instanceof Argument argument && SIZES.contains(argument.getName());
        for (Node<?> child : node.getChildren()) {
            collectSizing(child, below);
        }
    }
}
