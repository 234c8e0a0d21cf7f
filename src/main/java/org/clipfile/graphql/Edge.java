package org.clipfile.graphql;

import java.util.function.Supplier;

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

    private final Supplier<String> place;
    private final N node;

    /**
     * @param cursor made only when a client asks
     */
    protected Edge(Supplier<String> cursor, N node) {
        this.place = cursor;
        this.node = node;
    }

    @NonNull
    @Description("The entry's place in the list, for after and before")
    public String getCursor() {
        return place.get();
    }

    @NonNull
    @Description("What stands there")
    public N getNode() {
        return node;
    }
}
