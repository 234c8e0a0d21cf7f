package org.clipfile.graphql;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** An article in a list. */
@Name("ArticleEdge")
@Description("An article in a list")
public final class ArticleEdge extends Edge<ArticleView> {

    ArticleEdge(Supplier<String> cursor, ArticleView node) {
        super(cursor, node);
    }
}
