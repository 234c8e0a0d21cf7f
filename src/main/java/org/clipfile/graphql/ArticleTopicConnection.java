package org.clipfile.graphql;

import java.util.List;
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

    ArticleTopicConnection(Page<ArticleTopicEdge> page, LongSupplier total) {
        super(page, total);
    }

    /** The page of one of several sibling articles. */
    static ArticleTopicConnection of(ArticleView article, PageRequest request) {
        var page = article.siblings()
                .get(
                        article.key(),
                        List.of("topics", request),
                        keys -> Pages.edges(
                                Tag.ofArticles().pages(Tag.ARTICLE, keys, request),
                                rows -> TopicView.siblings(
                                        rows.stream().map(row -> row.topic).toList()),
                                (row, topics) -> new ArticleTopicEdge(Tag.BEST_FITTING.cursor(row), row, topics)),
                        Page.<ArticleTopicEdge>empty());
        return new ArticleTopicConnection(page, () -> article.siblings()
                .get(
                        article.key(),
                        "topics.totalCount",
                        keys -> Tag.ofArticles().counts(Tag.ARTICLE, keys),
                        0L));
    }
}
