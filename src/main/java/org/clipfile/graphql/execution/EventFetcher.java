package org.clipfile.graphql.execution;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.mutiny.Multi;

import graphql.schema.DataFetchingEnvironment;

/**
 * Asks a subscription method about one {@link Occasion}. SmallRye wants such methods to return streams; of these there is
 * one each time, with one element, or none where the occasion is not what the subscriber wants to hear of.
 *
 * @param <K> keys of batches, of which there are none here
 * @param <T> what the subscriber gets
 */
final class EventFetcher<K, T> extends OperationFetcher<K, T> {

    EventFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    /** That the occasion is none for the subscriber. */
    enum Unwanted {
        UNWANTED
    }

    @Override
    @SuppressWarnings("unchecked") // SmallRye refuses other methods
    public T get(DataFetchingEnvironment environment) throws Exception {
        var stream = (Multi<T>) super.get(environment);
        var first = stream.collect().first().await().indefinitely();
        if (first == null) {
            environment.getGraphQlContext().put(Unwanted.class, Unwanted.UNWANTED);
        }
        return first;
    }
}
