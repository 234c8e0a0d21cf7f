package org.clipfile.graphql;

import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of topics. */
@Name("TopicConnection")
@Description("A page of topics")
public final class TopicConnection extends Connection<TopicEdge, TopicView> {

    TopicConnection(Page<TopicEdge> page, LongSupplier total) {
        super(page, total);
    }
}
