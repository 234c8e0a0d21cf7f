package org.clipfile.topic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.clipfile.article.Article;
import org.clipfile.article.ArticleCriteria;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;
import org.clipfile.paging.Ordering.Kind;
import org.clipfile.topic.TopicFiler.Fit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That an article is filed under a topic. */
@Entity
public class Tag extends PanacheEntity {

    /** Best fitting first; of those equally fitting, first filed first. */
    public static final Ordering<Tag> BEST_FITTING = new Ordering<>(
            "bestFitting",
            List.of(
                    Ordering.descending("row.score", Kind.DECIMAL, tag -> tag.score),
                    Ordering.ascending("row.id", Kind.NUMBER, tag -> tag.id)));

    /** HQL for the article of a tag, by which {@link #ofArticles} is divided. */
    public static final String ARTICLE = "row.article.id";

    /** HQL for the topic, by which {@link #articlesUnderTopics} is divided. */
    public static final String TOPIC = "link.topic";

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic topic;

    /** 0 to 1; 1 for an editor's own. */
    public double score;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    public TagOrigin origin;

    /** Where the article stands in time; the same as {@link Article#datedAt}. */
    public Instant datedAt;

    protected Tag() {}

    public Tag(Article article, Topic topic, double score, TagOrigin origin) {
        this.article = article;
        this.datedAt = article.datedAt;
        this.topic = topic;
        this.score = score;
        this.origin = origin;
    }

    /** What a rule says of an article. */
    public static Tag byRule(Article article, Fit fit) {
        return new Tag(
                article,
                Panache.getEntityManager().getReference(Topic.class, fit.topicId()),
                fit.score(),
                TagOrigin.RULE);
    }

    /** The tag that files an article right under a topic. */
    public static Optional<Tag> of(Article article, Topic topic) {
        return find("article = ?1 and topic = ?2", article, topic).firstResultOptional();
    }

    /** What articles are about, with the topics themselves. */
    public static Listing<Tag> ofArticles() {
        return Listing.of(Tag.class, "Tag row", BEST_FITTING).fetching("topic");
    }

    /** The articles under topics or any of their descendants; once for each topic, however many tags lead there. */
    public static Listing<Article> articlesUnderTopics(ArticleCriteria criteria, Ordering<Article> ordering) {
        return criteria.narrow(Listing.of(Article.class, """
                (select distinct l.ancestor.id as topic, t.article.id as article
                 from Tag t join TopicLineage l on l.descendant = t.topic) link
                join Article row on row.id = link.article""", ordering));
    }

    /** Ids of the topics under which an article is filed. */
    public static List<Long> topicsOf(Article article) {
        return Panache.getEntityManager()
                .createQuery("select t.topic.id from Tag t where t.article = :article", Long.class)
                .setParameter("article", article)
                .getResultList();
    }
}
