package org.clipfile.graphql;

import java.util.List;
import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.clipfile.paging.PageRequest;
import org.clipfile.person.Appearance;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of the people in an article. */
@Name("ArticlePersonConnection")
@Description("A page of the people in an article, most mentioned first")
public final class ArticlePersonConnection extends Connection<ArticlePersonEdge, PersonView> {

    ArticlePersonConnection(Page<ArticlePersonEdge> page, LongSupplier total) {
        super(page, total);
    }

    /** The page of one of several sibling articles. */
    static ArticlePersonConnection of(ArticleView article, PageRequest request) {
        var page = article.siblings()
                .get(
                        article.key(),
                        List.of("people", request),
                        keys -> Pages.edges(
                                Appearance.inArticles().pages(Appearance.ARTICLE, keys, request),
                                rows -> PersonView.siblings(
                                        rows.stream().map(row -> row.person).toList()),
                                (row, people) ->
                                        new ArticlePersonEdge(Appearance.MOST_MENTIONED.cursor(row), row, people)),
                        Page.<ArticlePersonEdge>empty());
        return new ArticlePersonConnection(page, () -> article.siblings()
                .get(
                        article.key(),
                        "people.totalCount",
                        keys -> Appearance.inArticles().counts(Appearance.ARTICLE, keys),
                        0L));
    }
}
