package org.clipfile.graphql.execution;

import java.util.List;

import org.clipfile.paging.PageRequest;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * What an operation costs, known before it runs: the objects that its answer has if every page is full, edges and
 * connections included, and one for each {@code totalCount}. A list without {@code first} counts as a page of
 * {@value PageRequest#DEFAULT_SIZE}.
 *
 * @param objects saturates at {@link Integer#MAX_VALUE}
 * @param depth fields inside fields, counted from 1; introspection left out
 */
record Cost(long objects, int depth) {

    /** Fields of an operation when its fragments are put in; with documents of a sane size only an attack has more. */
    private static final int MOST_FIELDS = 2_000;

    private static final int DEEPEST = 100;

    /**
     * The cost of what is about to run.
     *
     * @throws OverLimit if there is too much of it even to say
     */
    static Cost of(ExecutionContext context) {
        var options = Options.defaultOptions()
                .maxFieldsCount(MOST_FIELDS)
                .maxChildrenDepth(DEEPEST)
                .locale(context.getLocale())
                .graphQLContext(context.getGraphQLContext());
        try {
            return of(
                    context.getGraphQLSchema(),
                    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                            context.getGraphQLSchema(),
                            context.getOperationDefinition(),
                            context.getFragmentsByName(),
                            context.getCoercedVariables(),
                            options));
        } catch (AbortExecutionException tooMuch) {
            throw new OverLimit("A query may have at most %,d fields, %,d deep, when its fragments are put in. %s"
                    .formatted(MOST_FIELDS, DEEPEST, tooMuch.getMessage()));
        }
    }

    private static Cost of(GraphQLSchema schema, ExecutableNormalizedOperation operation) {
        var objects = 0L;
        var depth = 0;
        for (var field : operation.getTopLevelFields()) {
            if (!field.getFieldName().startsWith("__")) {
                objects = added(objects, objects(schema, field, PageRequest.DEFAULT_SIZE));
                depth = Math.max(depth, depth(field));
            }
        }
        return new Cost(objects, depth);
    }

    private static int depth(ExecutableNormalizedField field) {
        return 1 + field.getChildren().stream().mapToInt(Cost::depth).max().orElse(0);
    }

    /**
     * @param page how many edges or nodes the connection above was asked for
     */
    private static long objects(GraphQLSchema schema, ExecutableNormalizedField field, int page) {
        if (!field.hasChildren()) {
            return field.getFieldName().equals("totalCount") ? 1 : 0;
        }
        var inside = 1L;
        var asked = asked(field);
        for (var child : field.getChildren()) {
            inside = added(inside, objects(schema, child, asked));
        }
        return isList(schema, field) ? times(isPage(field) ? page : asked, inside) : inside;
    }

    /** Whether the connection above says how long the list is. */
    private static boolean isPage(ExecutableNormalizedField field) {
        return field.getFieldName().equals("edges") || field.getFieldName().equals("nodes") && field.getLevel() > 1;
    }

    /** How many entries a field is asked for, by its arguments. */
    private static int asked(ExecutableNormalizedField field) {
        var arguments = field.getResolvedArguments();
        for (var name : List.of("first", "last")) {
            if (arguments.get(name) instanceof Integer size) {
                return Math.max(0, size);
            }
        }
        return arguments.get("ids") instanceof List<?> ids ? ids.size() : PageRequest.DEFAULT_SIZE;
    }

    private static boolean isList(GraphQLSchema schema, ExecutableNormalizedField field) {
        return GraphQLTypeUtil.unwrapNonNull(field.getType(schema)) instanceof GraphQLList;
    }

    private static long added(long one, long other) {
        return Math.min(Integer.MAX_VALUE, one + other);
    }

    private static long times(long one, long other) {
        return Math.min(Integer.MAX_VALUE, one * other);
    }
}
