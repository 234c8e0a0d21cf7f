package org.clipfile.graphql;

import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of what a search found. */
@Name("SearchConnection")
@Description("A page of what a search found, best match first")
public final class SearchConnection extends Connection<SearchEdge, ArticleView> {

    SearchConnection(Page<SearchEdge> page, LongSupplier total) {
        super(page, total);
    }
}
