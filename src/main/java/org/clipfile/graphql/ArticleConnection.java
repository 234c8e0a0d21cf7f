package org.clipfile.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

import org.clipfile.article.Article;
import org.clipfile.article.ArticleCriteria;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;
import org.clipfile.paging.Page;
import org.clipfile.paging.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of articles. */
@Name("ArticleConnection")
@Description("A page of articles")
public final class ArticleConnection extends Connection<ArticleEdge, ArticleView> {

    ArticleConnection(Page<ArticleEdge> page, LongSupplier total) {
        super(page, total);
    }

    /**
     * The articles of one of several siblings.
     *
     * @param parent HQL for what the articles are divided by
     * @param listing makes the list of the articles of all siblings
     * @param orderBy null for newest first
     */
    static ArticleConnection of(
            Siblings siblings,
            Long key,
            String parent,
            BiFunction<ArticleCriteria, Ordering<Article>, Listing<Article>> listing,
            ArticleCriteria criteria,
            ArticleOrder orderBy,
            PageRequest request) {
        var order = (orderBy == null ? ArticleOrder.NEWEST : orderBy).ordering();
        var articles = new SiblingList<>(
                List.of("articles", criteria, order.name()),
                parent,
                () -> listing.apply(criteria, order),
                ArticleView::siblings,
                (article, family) -> new ArticleEdge(() -> order.cursor(article), ArticleView.of(article, family)));
        return articles.connection(siblings, key, request, ArticleConnection::new);
    }
}
