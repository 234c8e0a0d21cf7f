package org.clipfile.graphql;

import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of the people in an article. */
@Name("ArticlePersonConnection")
@Description("A page of the people in an article, most mentioned first")
public final class ArticlePersonConnection extends Connection<ArticlePersonEdge, PersonView> {

    ArticlePersonConnection(Page<ArticlePersonEdge> page, LongSupplier total) {
        super(page, total);
    }
}
