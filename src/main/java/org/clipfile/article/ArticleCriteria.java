package org.clipfile.article;

import java.time.Instant;
import java.util.List;

import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;

import io.quarkus.hibernate.orm.panache.Panache;

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
        // Who is in an article narrows the list most, and has its articles in order; so does what it is about, unless
        // there are topics below, whose articles would have to be sorted in between.
        if (!personIds.isEmpty()) {
            return with(personIds.subList(1, personIds.size()), topicIds)
                    .linkedBy("Appearance", ordering)
                    .within("link.person.id", "onePerson", personIds.getFirst());
        }
        if (!topicIds.isEmpty() && isLeaf(topicIds.getFirst())) {
            return with(personIds, topicIds.subList(1, topicIds.size()))
                    .linkedBy("Tag", ordering)
                    .within("link.topic.id", "oneTopic", topicIds.getFirst());
        }
        return narrow(Listing.of(Article.class, "Article row", ordering));
    }

    /**
     * The articles that fit, once for each of what links them to people or topics.
     *
     * @param entity that links; the alias {@code link} stands for it
     */
    public Listing<Article> linkedBy(String entity, Ordering<Article> ordering) {
        return narrow(
                Listing.of(
                        Article.class,
                        entity + " link join link.article row",
                        ordering.by("link.datedAt", "link.article.id")),
                "link.datedAt");
    }

    private static boolean isLeaf(Long topicId) {
        return Panache.getEntityManager()
                        .createQuery("select count(*) from TopicLineage l where l.ancestor.id = :topic", Long.class)
                        .setParameter("topic", topicId)
                        .getSingleResult()
                <= 1;
    }

    private ArticleCriteria with(List<Long> otherPersonIds, List<Long> otherTopicIds) {
        return new ArticleCriteria(
                otherPersonIds, otherTopicIds, source, language, status, publishedFrom, publishedBefore, copies);
    }

    /** Narrows a listing whose rows are articles. */
    public Listing<Article> narrow(Listing<Article> articles) {
        return narrow(articles, "row.datedAt");
    }

    /**
     * @param datedAt HQL for where the article stands in time, of what has the index
     */
    private Listing<Article> narrow(Listing<Article> articles, String datedAt) {
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
        // datedAt is publishedAt where there is one.
        narrow(articles, datedAt + " >= :publishedFrom", "publishedFrom", publishedFrom);
        narrow(articles, datedAt + " < :publishedBefore", "publishedBefore", publishedBefore);
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
