package org.clipfile.graphql;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A quote in a list. */
@Name("QuoteEdge")
@Description("A quote in a list")
public final class QuoteEdge extends Edge<QuoteView> {

    QuoteEdge(Supplier<String> cursor, QuoteView node) {
        super(cursor, node);
    }
}
