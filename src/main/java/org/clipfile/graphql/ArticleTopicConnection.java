package org.clipfile.graphql;

import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of the topics of an article. */
@Name("ArticleTopicConnection")
@Description("A page of the topics of an article, best fitting first")
public final class ArticleTopicConnection extends Connection<ArticleTopicEdge, TopicView> {

    ArticleTopicConnection(Page<ArticleTopicEdge> page, LongSupplier total) {
        super(page, total);
    }
}
