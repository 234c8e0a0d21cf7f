package org.clipfile.topic;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.clipfile.article.Article;
import org.clipfile.paging.Among;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That an editor has taken an article out of a topic for good: no rule brings it back. */
@Entity
@IdClass(RefusedTag.Key.class)
public class RefusedTag extends PanacheEntityBase {

    /** Article and topic. */
    public record Key(Long articleId, Long topicId) implements Serializable {}

    @Id
    public Long articleId;

    @Id
    public Long topicId;

    protected RefusedTag() {}

    public RefusedTag(Article article, Topic topic) {
        this.articleId = article.id;
        this.topicId = topic.id;
    }

    /** All that editors have refused for these articles. */
    public static Set<Key> refusedFor(Collection<Article> articles) {
        return RefusedTag.<RefusedTag>stream(
                        "among(?1, articleId)",
                        Among.array(articles.stream().map(article -> article.id).toList()))
                .map(refused -> new Key(refused.articleId, refused.topicId))
                .collect(Collectors.toSet());
    }

    /** Ids of the topics that an article was taken out of. */
    public static List<Long> topicsRefusedFor(Article article) {
        return Panache.getEntityManager()
                .createQuery("select r.topicId from RefusedTag r where r.articleId = :article", Long.class)
                .setParameter("article", article.id)
                .getResultList();
    }
}
