package org.clipfile.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.article.Timeline;
import org.clipfile.person.Appearance.Companion;
import org.clipfile.person.Person;

import io.quarkus.hibernate.orm.panache.Panache;

/** Who is named in articles about what, and when. */
public final class TopicPeople {

    private TopicPeople() {}

    /** A topic with a number of articles. */
    public record Subject(Topic topic, long articleCount) {}

    /**
     * The topics under which the articles of many people are filed themselves, those above not counted; by person id,
     * most articles first, at most {@code limit} for each.
     */
    public static Map<Long, List<Subject>> topicsOf(Collection<Long> personIds, int limit) {
        return Panache.getEntityManager()
                .createQuery("""
                        select ranked.one, topic, ranked.shared from (
                          select a.person.id as one, t.topic.id as filed, count(*) as shared,
                            row_number() over (partition by a.person.id order by count(*) desc, t.topic.id) as rank
                          from Appearance a join Tag t on t.article = a.article
                          where a.person.id in :people group by a.person.id, t.topic.id
                        ) ranked join Topic topic on topic.id = ranked.filed
                        where ranked.rank <= :limit order by ranked.one, ranked.rank""", Object[].class)
                .setParameter("people", personIds)
                .setParameter("limit", (long) limit)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> new Subject((Topic) row[1], (Long) row[2]), Collectors.toList())));
    }

    /**
     * Who is named in articles under many topics or their descendants; by topic id, most articles first, at most {@code
     * limit} for each.
     */
    public static Map<Long, List<Companion>> peopleUnder(Collection<Long> topicIds, int limit) {
        return Panache.getEntityManager()
                .createQuery("""
                        select ranked.one, person, ranked.shared from (
                          select l.ancestor.id as one, a.person.id as named, count(distinct a.article.id) as shared,
                            row_number() over (
                              partition by l.ancestor.id order by count(distinct a.article.id) desc, a.person.id) as rank
                          from TopicLineage l join Tag t on t.topic = l.descendant join Appearance a on a.article = t.article
                          where l.ancestor.id in :topics group by l.ancestor.id, a.person.id
                        ) ranked join Person person on person.id = ranked.named
                        where ranked.rank <= :limit order by ranked.one, ranked.rank""", Object[].class)
                .setParameter("topics", topicIds)
                .setParameter("limit", (long) limit)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> new Companion((Person) row[1], (Long) row[2]), Collectors.toList())));
    }

    /** When there were articles under many topics or their descendants, by topic id. */
    public static Map<Long, List<Timeline.Point>> timelines(Timeline timeline, Collection<Long> topicIds) {
        return timeline.of(
                "TopicLineage l join Tag t on t.topic = l.descendant",
                "l.ancestor.id",
                "t.datedAt",
                "t.article.id",
                topicIds);
    }
}
