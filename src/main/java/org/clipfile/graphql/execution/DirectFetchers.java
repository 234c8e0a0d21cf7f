package org.clipfile.graphql.execution;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Fetchers that call the API's methods and nothing more. SmallRye's own describe every field to the MicroProfile context
 * first, with the whole selection below it as JSON, which takes several times as long as the call; nothing but the
 * mutations looks at that context. SmallRye finds this class by {@code META-INF/services}.
 */
public final class DirectFetchers implements DataFetcherService {

    /** In front of Quarkus's own, which has 1. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PropertyFetcher<>(field, owner);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherFieldDataFetcher(Operation operation, Type type) {
        return switch (operation.getOperationType()) {
            case QUERY -> new OperationFetcher<>(operation, type);
            case MUTATION -> new MutationFetcher<>(operation, type);
            case SUBSCRIPTION, RESOLVER -> null;
        };
    }

    /** Only subscriptions return streams. */
    @Override
    public PlugableBatchableDataFetcher<?, ?> getMultiDataFetcher(Operation operation, Type type) {
        return new EventFetcher<>(operation, type);
    }

    /** Whether a value goes to the client in another form than it has in Java. */
    static boolean isConverted(Field field) {
        return field.hasTransformation()
                || field.isAdaptingTo()
                || field.isAdaptingWith()
                || field.getReference().isAdaptingTo()
                || field.getReference().isAdaptingWith();
    }
}
