package org.clipfile.graphql.execution;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;

import graphql.GraphQL;

/**
 * Puts the same limits and the same documents in front of what SmallRye carries out itself, which is what comes over
 * WebSockets; SmallRye finds it by {@code META-INF/services}.
 */
public final class SmallRyeHooks implements EventingService {

    /** None: always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        var container = Arc.container();
        return builder.preparsedDocumentProvider(
                        container.instance(Documents.class).get())
                .instrumentation(container.instance(Guard.class).get());
    }
}
