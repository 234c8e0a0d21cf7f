package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A quote in a list. */
@Name("QuoteEdge")
@Description("A quote in a list")
public final class QuoteEdge extends Edge<QuoteView> {

    QuoteEdge(String cursor, QuoteView node) {
        super(cursor, node);
    }
}
