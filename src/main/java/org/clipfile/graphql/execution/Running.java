package org.clipfile.graphql.execution;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

/**
 * A request that {@link GraphQLEngine} is carrying out on the current thread.
 *
 * @param state of its CDI request context, to which its Hibernate session belongs
 * @param deadline null for mutations
 */
record Running(ContextState state, Deadline deadline) {

    /** What the environment belongs to; null for requests that SmallRye carries out itself. */
    static Running of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Running.class);
    }

    void enter(GraphQLContext context) {
        context.put(Running.class, this);
    }

    /**
     * To be called before each field that may read the database.
     *
     * @throws OverLimit if the time is over
     */
    void proceed() {
        if (deadline != null) {
            deadline.check();
        }
    }

    /** Makes the request context, which must not be active, the current thread's again. */
    void activate() {
        Arc.container().requestContext().activate(state);
    }
}
