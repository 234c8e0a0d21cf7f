package org.clipfile.graphql;

import org.clipfile.article.Article;
import org.clipfile.paging.Ordering;
import org.eclipse.microprofile.graphql.Description;

/** Orders in which clients can list articles. */
@Description("Orders of articles")
public enum ArticleOrder {
    @Description("Newest first; articles without a date of publication stand where they were filed")
    NEWEST(Article.NEWEST),
    @Description("Oldest first")
    OLDEST(Article.OLDEST);

    private final Ordering<Article> ordering;

    ArticleOrder(Ordering<Article> ordering) {
        this.ordering = ordering;
    }

    Ordering<Article> ordering() {
        return ordering;
    }
}
