package org.clipfile.graphql.execution;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;

import graphql.schema.DataFetchingEnvironment;

/**
 * Calls a mutation as Quarkus does, with the MicroProfile context that tells which fields were given.
 *
 * @param <K> keys of batches, of which there are none here
 * @param <T> what the method returns
 */
final class MutationFetcher<K, T> extends QuarkusDefaultDataFetcher<K, T> {

    MutationFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    @Override
    public T get(DataFetchingEnvironment environment) throws Exception {
        var running = Running.of(environment);
        if (running == null) {
            return super.get(environment);
        }
        // What the answer to the mutation before this one has read may not be true any more.
        Panache.getEntityManager().clear();
        try {
            return super.get(environment);
        } finally {
            // Quarkus's fetcher leaves it inactive, and the answer is yet to be read.
            running.activate();
        }
    }
}
