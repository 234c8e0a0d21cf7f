package org.clipfile.graphql;

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

    private static final SiblingList<Appearance, Siblings, ArticlePersonEdge> PEOPLE = new SiblingList<>(
            "people",
            Appearance.ARTICLE,
            Appearance::inArticles,
            rows -> PersonView.siblings(rows.stream().map(row -> row.person).toList()),
            (row, people) -> new ArticlePersonEdge(() -> Appearance.MOST_MENTIONED.cursor(row), row, people));

    ArticlePersonConnection(Page<ArticlePersonEdge> page, LongSupplier total) {
        super(page, total);
    }

    /** The page of one of several sibling articles. */
    static ArticlePersonConnection of(ArticleView article, PageRequest request) {
        return PEOPLE.connection(article.siblings(), article.key(), request, ArticlePersonConnection::new);
    }
}
