package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a page stands in its list. */
@Description("Where a page stands in its list")
public record PageInfo(
        @NonNull @Description("Whether the list goes on behind this page")
        boolean hasNextPage,

        @NonNull @Description("Whether the list has entries before this page")
        boolean hasPreviousPage,

        @Description("Cursor of the page's first entry; null on an empty page")
        String startCursor,

        @Description("Cursor of the page's last entry; null on an empty page")
        String endCursor) {}
