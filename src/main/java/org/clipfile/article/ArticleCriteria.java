package org.clipfile.article;

import java.time.Instant;
import java.util.List;

import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;

/**
 * Which articles are wanted; all given conditions must hold.
 *
 * @param personIds named in the article, each of them; empty for any
 * @param topicIds the article is filed under each of them or a descendant; empty for any
 * @param source null for any, as are the others
 * @param publishedFrom at or after
 * @param publishedBefore exclusive
 * @param copies whether articles that repeat another with small changes are wanted, too
 */
public record ArticleCriteria(
        List<Long> personIds,
        List<Long> topicIds,
        String source,
        String language,
        ArticleStatus status,
        Instant publishedFrom,
        Instant publishedBefore,
        boolean copies) {

    /** Every article. */
    public static final ArticleCriteria ANY =
            new ArticleCriteria(List.of(), List.of(), null, null, null, null, null, true);

    /** The articles that fit, in this order. */
    Listing<Article> listing(Ordering<Article> ordering) {
        if (personIds.isEmpty()) {
            return narrow(Listing.of(Article.class, "Article row", ordering));
        }
        // Who is in an article narrows the list most, and has its articles in order.
        var others = new ArticleCriteria(
                personIds.subList(1, personIds.size()),
                topicIds,
                source,
                language,
                status,
                publishedFrom,
                publishedBefore,
                copies);
        return others.narrow(Listing.of(
                        Article.class,
                        "Appearance link join link.article row",
                        ordering.by("link.datedAt", "link.article.id"))
                .within("link.person.id", "firstPerson", personIds.getFirst()));
    }

    /** Narrows a listing whose rows are articles. */
    public Listing<Article> narrow(Listing<Article> articles) {
        for (var i = 0; i < personIds.size(); i++) {
            articles.where(
                    "exists (select 1 from Appearance a where a.article = row and a.person.id = :person" + i + ")",
                    "person" + i,
                    personIds.get(i));
        }
        for (var i = 0; i < topicIds.size(); i++) {
            articles.where(
                    // One in the other, so that the few tags of the article are looked at first, and not the many
                    // topics below.
                    "exists (select 1 from Tag t where t.article = row and exists ("
                            + "select 1 from TopicLineage l where l.descendant = t.topic and l.ancestor.id = :topic" + i
                            + "))",
                    "topic" + i,
                    topicIds.get(i));
        }
        narrow(articles, "row.source = :source", "source", source);
        narrow(articles, "row.language = :language", "language", language);
        narrow(articles, "row.status = :status", "status", status);
        // datedAt is publishedAt where there is one, and has the index.
        narrow(articles, "row.datedAt >= :publishedFrom", "publishedFrom", publishedFrom);
        narrow(articles, "row.datedAt < :publishedBefore", "publishedBefore", publishedBefore);
        if (publishedFrom != null || publishedBefore != null) {
            articles.where("row.publishedAt is not null");
        }
        return copies ? articles : articles.where("row.copyOfId is null");
    }

    private static void narrow(Listing<Article> articles, String condition, String parameter, Object value) {
        if (value != null) {
            articles.where(condition, parameter, value);
        }
    }
}
