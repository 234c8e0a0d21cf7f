package org.clipfile.article;

import java.time.Instant;
import java.util.List;

import org.clipfile.paging.Listing;

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
                    "exists (select 1 from Tag t join TopicLineage l on l.descendant = t.topic"
                            + " where t.article = row and l.ancestor.id = :topic" + i + ")",
                    "topic" + i,
                    topicIds.get(i));
        }
        narrow(articles, "row.source = :source", "source", source);
        narrow(articles, "row.language = :language", "language", language);
        narrow(articles, "row.status = :status", "status", status);
        narrow(articles, "row.publishedAt >= :publishedFrom", "publishedFrom", publishedFrom);
        narrow(articles, "row.publishedAt < :publishedBefore", "publishedBefore", publishedBefore);
        return copies ? articles : articles.where("row.copyOfId is null");
    }

    private static void narrow(Listing<Article> articles, String condition, String parameter, Object value) {
        if (value != null) {
            articles.where(condition, parameter, value);
        }
    }
}
