package org.clipfile.related;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.article.Article;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Stories that share people and topics.
 *
 * <p>The closeness of two stories is the sum, over the people and topics that both have, of {@code 1 / ln(n)}, where n is
 * the number of articles of that person or topic: whom hardly any story names says more about two that do than whom
 * every second one names. It is the measure of Adamic and Adar, <i>Friends and neighbors on the Web</i>, Social Networks
 * 25 (2003). Of stories equally close the newest comes first. Whoever and whatever is in more than {@value #COMMON}
 * articles says too little to be worth the looking, and does not count.
 */
public final class RelatedStories {

    /** Articles of the most common person or topic that still counts. */
    static final int COMMON = 500;

    private RelatedStories() {}

    /** The closest stories to many articles, by article id, closest first; at most {@code limit} for each. */
    public static Map<Long, List<Article>> of(Collection<Long> articleIds, int limit) {
        if (limit == 0) {
            return Map.of();
        }
        var pairs = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select ranked.one, ranked.other from (
                          select shared.one, shared.other, row_number() over (
                            partition by shared.one
                            order by sum(shared.weight) desc, max(shared.dated_at) desc, shared.other) as place
                          from (
                            select x.article_id as one, y.article_id as other, y.dated_at,
                              1 / ln(greatest(p.article_count, 2)) as weight
                            from appearance x
                              join person p on p.id = x.person_id
                              join appearance y on y.person_id = x.person_id and y.article_id <> x.article_id
                            where x.article_id in (:articles) and p.article_count <= :common
                            union all
                            select x.article_id, y.article_id, y.dated_at, 1 / ln(greatest(s.article_count, 2))
                            from tag x
                              join topic s on s.id = x.topic_id
                              join tag y on y.topic_id = x.topic_id and y.article_id <> x.article_id
                            where x.article_id in (:articles) and s.article_count <= :common
                          ) shared
                          group by shared.one, shared.other
                        ) ranked where ranked.place <= :limit order by ranked.one, ranked.place""", Object[].class)
                .setParameter("articles", articleIds)
                .setParameter("common", COMMON)
                .setParameter("limit", limit)
                .getResultList();
        var articles = Article.withIds(
                        pairs.stream().map(pair -> id(pair[1])).distinct().toList())
                .stream()
                .collect(Collectors.toMap(article -> article.id, article -> article));
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> id(pair[0]),
                        Collectors.mapping(pair -> articles.get(id(pair[1])), Collectors.toList())));
    }

    private static Long id(Object column) {
        return ((Number) column).longValue();
    }
}
