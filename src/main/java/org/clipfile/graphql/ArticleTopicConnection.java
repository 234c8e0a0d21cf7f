package org.clipfile.graphql;

import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.clipfile.paging.PageRequest;
import org.clipfile.topic.Tag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of the topics of an article. */
@Name("ArticleTopicConnection")
@Description("A page of the topics of an article, best fitting first")
public final class ArticleTopicConnection extends Connection<ArticleTopicEdge, TopicView> {

    private static final SiblingList<Tag, Siblings, ArticleTopicEdge> TOPICS = new SiblingList<>(
            "topics",
            Tag.ARTICLE,
            Tag::ofArticles,
            rows -> TopicView.siblings(rows.stream().map(row -> row.topic).toList()),
            (row, topics) -> new ArticleTopicEdge(() -> Tag.BEST_FITTING.cursor(row), row, topics));

    ArticleTopicConnection(Page<ArticleTopicEdge> page, LongSupplier total) {
        super(page, total);
    }

    /** The page of one of several sibling articles. */
    static ArticleTopicConnection of(ArticleView article, PageRequest request) {
        return TOPICS.connection(article.siblings(), article.key(), request, ArticleTopicConnection::new);
    }
}
