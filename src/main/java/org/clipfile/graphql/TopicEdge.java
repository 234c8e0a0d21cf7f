package org.clipfile.graphql;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A topic in a list. */
@Name("TopicEdge")
@Description("A topic in a list")
public final class TopicEdge extends Edge<TopicView> {

    TopicEdge(Supplier<String> cursor, TopicView node) {
        super(cursor, node);
    }
}
