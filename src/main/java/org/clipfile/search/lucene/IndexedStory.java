package org.clipfile.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.paging.Among;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * What of an article is indexed.
 *
 * @param deck may be null
 */
record IndexedStory(long id, String headline, String deck, String body, List<IndexedQuote> quotes) {

    /** What of a quote is indexed. */
    record IndexedQuote(long id, String words) {}

    /** Those of the given articles that are filed, in two statements. */
    static List<IndexedStory> withIds(Collection<Long> ids) {
        return read(ids, quotes(ids));
    }

    /** The same without quotes, in one statement. */
    static List<IndexedStory> textsOf(Collection<Long> ids) {
        return read(ids, Map.of());
    }

    /** Ids of articles in ascending order. */
    static List<Long> idsBehind(long id, int most) {
        return Panache.getEntityManager()
                .createQuery("select a.id from Article a where a.id > :id order by a.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    private static List<IndexedStory> read(Collection<Long> ids, Map<Long, List<IndexedQuote>> quotes) {
        return Panache.getEntityManager()
                .createQuery(
                        "select a.id, a.headline, a.deck, a.body from Article a where among(:ids, a.id)",
                        Object[].class)
                .setParameter("ids", Among.array(ids))
                .getResultStream()
                .map(row -> new IndexedStory(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        quotes.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static Map<Long, List<IndexedQuote>> quotes(Collection<Long> ids) {
        return Panache.getEntityManager()
                .createQuery(
                        "select q.article.id, q.id, q.text from Quote q where among(:ids, q.article.id)",
                        Object[].class)
                .setParameter("ids", Among.array(ids))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new IndexedQuote((Long) row[1], (String) row[2]), Collectors.toList())));
    }
}
