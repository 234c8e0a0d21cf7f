package org.clipfile.paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Who or what stands most often beside something: the topics of a person's articles, say, most articles first. It is read
 * for many parents at once, in one statement.
 *
 * @param type of the entities that are counted
 * @param from HQL after {@code from}, for what is counted
 * @param parent HQL for the parent's id
 * @param beside HQL for the id of the entity that stands beside it
 * @param count HQL for how often
 * @param <T> the same as {@code type}
 */
public record MostFrequent<T>(Class<T> type, String from, String parent, String beside, String count) {

    /** An entity, and how often it is there. */
    public record Counted<T>(T entity, long count) {}

    /**
     * By the parents' ids, most frequent first; of those equally frequent, first filed first. Parents that have nothing
     * beside them have no entry.
     *
     * @param limit at most so many for each
     */
    public Map<Long, List<Counted<T>>> of(Collection<Long> parents, int limit) {
        return Panache.getEntityManager()
                .createQuery("""
                        select ranked.parent, row, ranked.often from (
                          select %1$s as parent, %2$s as beside, %3$s as often,
                            row_number() over (partition by %1$s order by %3$s desc, %2$s) as rank
                          from %4$s where among(:parents, %1$s) group by %1$s, %2$s
                        ) ranked join %5$s row on row.id = ranked.beside
                        where ranked.rank <= :limit order by ranked.parent, ranked.rank""".formatted(parent, beside, count, from, type.getSimpleName()), Object[].class)
                .setParameter("parents", Among.array(parents))
                .setParameter("limit", (long) limit)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        columns -> (Long) columns[0],
                        Collectors.mapping(
                                columns -> new Counted<>(type.cast(columns[1]), (Long) columns[2]),
                                Collectors.toList())));
    }
}
