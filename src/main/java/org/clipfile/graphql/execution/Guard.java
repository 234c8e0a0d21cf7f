package org.clipfile.graphql.execution;

import jakarta.inject.Singleton;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.Introspection;

/**
 * Refuses operations that are too deep or cost too much, before anything is fetched. A singleton, since graphql-java calls
 * it several times for each field, and a proxy would look for the bean each time.
 */
@Singleton
class Guard extends SimplePerformantInstrumentation {

    private final GraphQLConfig config;

    Guard(GraphQLConfig config) {
        this.config = config;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (!config.introspection()) {
            input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
        }
        return input;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var document = context.getGraphQLContext().<PreparedDocument>get(PreparedDocument.class);
        var cost = document == null
                ? Cost.of(context)
                : document.cost(
                        context.getExecutionInput().getOperationName(),
                        context.getCoercedVariables().toMap(),
                        () -> Cost.of(context));
        OverLimit.check("The depth of a query", config.limits().depth(), cost.depth());
        OverLimit.check("The cost of a query", config.limits().cost(), cost.objects());
        context.getGraphQLContext().put(Cost.class, cost);
        return SimpleInstrumentationContext.noOp();
    }
}
