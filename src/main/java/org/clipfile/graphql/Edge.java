package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One entry of a page.
 *
 * <p>Registered for reflection, since SmallRye registers the methods of a type but not those it inherits.
 *
 * @param <N> what stands there
 */
@RegisterForReflection
public abstract class Edge<N> {

    private final String cursor;
    private final N node;

    protected Edge(String cursor, N node) {
        this.cursor = cursor;
        this.node = node;
    }

    @NonNull
    @Description("The entry's place in the list, for after and before")
    public String getCursor() {
        return cursor;
    }

    @NonNull
    @Description("What stands there")
    public N getNode() {
        return node;
    }
}
