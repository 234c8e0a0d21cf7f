package org.clipfile.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.clipfile.paging.Among;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * That one topic stands above another (or is the same, at depth 0). All pairs are kept, so that what is filed under a
 * topic or anything below it is one join away, however deep the tree is.
 */
@Entity
public class TopicLineage extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic ancestor;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic descendant;

    /** Steps between the two. */
    public int depth;

    protected TopicLineage() {}

    TopicLineage(Topic ancestor, Topic descendant, int depth) {
        this.ancestor = ancestor;
        this.descendant = descendant;
        this.depth = depth;
    }

    static void add(Topic topic) {
        var depth = 0;
        for (var above = topic; above != null; above = above.parent) {
            new TopicLineage(above, topic, depth++).persist();
        }
    }

    /** After the topic has a new parent. */
    static void rebuild(Topic moved) {
        var below = descendants(List.of(moved.id));
        delete("descendant.id in ?1", below);
        Topic.<Topic>list("among(?1, id)", Among.array(below)).forEach(TopicLineage::add);
    }

    /** Ids of these topics and of all below them. */
    public static List<Long> descendants(Collection<Long> topicIds) {
        return Panache.getEntityManager()
                .createQuery(
                        "select distinct l.descendant.id from TopicLineage l where among(:ids, l.ancestor.id)",
                        Long.class)
                .setParameter("ids", Among.array(topicIds))
                .getResultList();
    }

    /** Ids of these topics and of all above them. */
    public static List<Long> ancestors(Collection<Long> topicIds) {
        return Panache.getEntityManager()
                .createQuery(
                        "select distinct l.ancestor.id from TopicLineage l where among(:ids, l.descendant.id)",
                        Long.class)
                .setParameter("ids", Among.array(topicIds))
                .getResultList();
    }

    /** The topics above many topics, by topic id, root first. */
    public static Map<Long, List<Topic>> above(Collection<Long> topicIds) {
        return TopicLineage.<TopicLineage>stream(
                        "from TopicLineage l join fetch l.ancestor where among(?1, l.descendant.id) and l.depth > 0 order by l.depth desc",
                        Among.array(topicIds))
                .collect(Collectors.groupingBy(
                        line -> line.descendant.id, Collectors.mapping(line -> line.ancestor, Collectors.toList())));
    }
}
