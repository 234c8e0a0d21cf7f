package org.clipfile.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.ManyToOne;

import org.clipfile.paging.Among;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;
import org.clipfile.paging.Ordering.Kind;
import org.clipfile.person.Names;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Conflict;
import org.clipfile.refusal.Legible;
import org.clipfile.topic.rule.RuleMatcher;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Something that articles are about: a concept of the IPTC Media Topics or one of the archive's own. */
@Entity
public class Topic extends PanacheEntity {

    /** Most articles first, then by name. */
    public static final Ordering<Topic> MOST_ARTICLES = new Ordering<>(
            "mostArticles",
            List.of(
                    Ordering.descending("row.articleCount", Kind.NUMBER, topic -> topic.articleCount),
                    Ordering.ascending("row.sortName", Kind.TEXT, topic -> topic.sortName),
                    Ordering.ascending("row.id", Kind.NUMBER, topic -> topic.id)));

    /** By name, without case and accents. */
    public static final Ordering<Topic> BY_NAME = new Ordering<>(
            "name",
            List.of(
                    Ordering.ascending("row.sortName", Kind.TEXT, topic -> topic.sortName),
                    Ordering.ascending("row.id", Kind.NUMBER, topic -> topic.id)));

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 200;

    /** Longest definition and longest rule, in UTF-16 units. */
    public static final int MAX_TEXT = 10_000;

    public String name;

    /** {@link Names#fold} of the name, to sort by. */
    public String sortName;

    /** IPTC Media Topics code, such as {@code medtop:20000065}; null for a topic of the archive's own. */
    public String qcode;

    public String definition;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic parent;

    /** In the language of {@link org.clipfile.topic.rule}; null where only editors file here. */
    public String rule;

    /** Articles filed here or under any descendant. */
    public long articleCount;

    /** Files a new topic. */
    public static Topic create(String name, String qcode, String definition, Topic parent, String rule) {
        var topic = unplaced(name, qcode, definition, rule);
        topic.parent = parent;
        topic.persist();
        TopicLineage.add(topic);
        return topic;
    }

    /** A new topic that has no place among the others yet. */
    static Topic unplaced(String name, String qcode, String definition, String rule) {
        var topic = new Topic();
        topic.rename(name);
        topic.qcode = qcode;
        topic.define(definition);
        topic.writeRule(rule);
        return topic;
    }

    public void rename(String newName) {
        var clean = Legible.require("name", newName).strip();
        if (clean.isEmpty() || clean.length() > MAX_NAME) {
            throw new BadInput("A topic's name has between 1 and %d characters.".formatted(MAX_NAME));
        }
        name = clean;
        sortName = Names.fold(clean);
    }

    public void define(String text) {
        definition = limited("definition", text);
    }

    /**
     * @throws BadInput if the rule cannot be read
     */
    public void writeRule(String text) {
        rule = limited("rule", text);
        if (rule != null) {
            RuleMatcher.check(rule);
        }
    }

    /**
     * Moves the topic, with all below it, under another parent, or to the top.
     *
     * @throws Conflict if the new parent is the topic itself or stands below it
     */
    public void moveUnder(Topic newParent) {
        if (newParent != null && TopicLineage.descendants(List.of(id)).contains(newParent.id)) {
            throw new Conflict("'%s' stands below '%s' and cannot become its parent.".formatted(newParent.name, name));
        }
        var affected = new TreeSet<>(TopicLineage.ancestors(List.of(id)));
        parent = newParent;
        TopicLineage.rebuild(this);
        affected.addAll(TopicLineage.ancestors(List.of(id)));
        recount(affected);
    }

    /**
     * Takes the topic out of the archive, with its tags.
     *
     * @throws Conflict if there are topics below it
     */
    public void remove() {
        if (count("parent", this) > 0) {
            throw new Conflict("'%s' has topics below it; move or delete them first.".formatted(name));
        }
        var above = new TreeSet<>(TopicLineage.ancestors(List.of(id)));
        above.remove(id);
        delete();
        recount(above);
    }

    private static String limited(String what, String text) {
        if (Legible.require(what, text) != null && text.length() > MAX_TEXT) {
            throw new BadInput("A topic's %s has at most %,d characters.".formatted(what, MAX_TEXT));
        }
        return text == null || text.isBlank() ? null : text;
    }

    public static Optional<Topic> withQcode(String qcode) {
        return find("qcode", qcode).firstResultOptional();
    }

    /**
     * The topics that go by these codes or names, by {@link #key}; of several of one name, the one filed first. What no
     * topic goes by is not among them.
     */
    public static Map<String, Topic> called(Collection<String> codesOrNames) {
        if (codesOrNames.isEmpty()) {
            return Map.of();
        }
        var topics = new HashMap<String, Topic>();
        var keys = codesOrNames.stream().map(Topic::key).toList();
        Topic.<Topic>list("among(?1, sortName) order by id desc", (Object) Among.words(keys))
                .forEach(topic -> topics.put(topic.sortName, topic));
        Topic.<Topic>list("among(?1, qcode)", (Object) Among.words(codesOrNames))
                .forEach(topic -> topics.put(key(topic.qcode), topic));
        return topics;
    }

    /** What codes and names are compared by. */
    public static String key(String codeOrName) {
        return Names.fold(codeOrName);
    }

    /**
     * Which topics are wanted; all given conditions must hold.
     *
     * @param name null for any; else each of its words begins a word of the name, without regard to case and accents
     * @param parentId null for any; else only direct children of this topic
     * @param roots whether only topics without a parent are wanted
     */
    public record Criteria(String name, Long parentId, boolean roots) {}

    /** The topics that fit, in this order. */
    public static Listing<Topic> listing(Criteria criteria, Ordering<Topic> ordering) {
        var topics = Listing.of(Topic.class, "Topic row", ordering);
        var words = criteria.name == null
                ? List.<String>of()
                : List.of(Names.fold(criteria.name).split(" "));
        for (var i = 0; i < words.size(); i++) {
            topics.where("concat(' ', row.sortName) like :word" + i, "word" + i, "% " + words.get(i) + "%");
        }
        if (criteria.parentId != null) {
            topics.where("row.parent.id = :parentTopic", "parentTopic", criteria.parentId);
        }
        return criteria.roots ? topics.where("row.parent is null") : topics;
    }

    /** Those of the given topics that are filed, in no particular order. */
    public static List<Topic> withIds(Collection<Long> ids) {
        return list("among(?1, id)", Among.array(ids));
    }

    /** All rules, by topic. */
    static Map<Long, String> rules() {
        return Panache.getEntityManager()
                .createQuery("select t.id, t.rule from Topic t where t.rule is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** How all topics stand to each other. */
    static TopicTree tree() {
        var parents = new HashMap<Long, Long>();
        var mediaTopics = new HashSet<Long>();
        Panache.getEntityManager()
                .createQuery("select t.id, t.qcode, p.id from Topic t left join t.parent p", Object[].class)
                .getResultStream()
                .forEach(row -> {
                    if (row[1] != null) {
                        mediaTopics.add((Long) row[0]);
                    }
                    if (row[2] != null) {
                        parents.put((Long) row[0], (Long) row[2]);
                    }
                });
        return new TopicTree(parents, mediaTopics);
    }

    /** The direct children of many topics, by parent id, in the order of their names. */
    public static Map<Long, List<Topic>> children(Collection<Long> parentIds) {
        return Topic.<Topic>stream("among(?1, parent.id) order by sortName, id", Among.array(parentIds))
                .collect(Collectors.groupingBy(topic -> topic.parent.id));
    }

    /** Adds new articles, which must have been flushed, to the counts of the topics above them. Last in a transaction. */
    public static void countIn(Collection<Long> newArticles) {
        var entityManager = Panache.getEntityManager();
        // Topic by topic, since no database would find the few new rows among the many old ones by itself.
        var counts = entityManager
                .createQuery("""
                        select l.ancestor.id, count(distinct t.article.id)
                        from Tag t join TopicLineage l on l.descendant = t.topic
                        where among(?1, t.article.id) group by l.ancestor.id order by l.ancestor.id""", Object[].class)
                .setParameter(1, Among.array(newArticles))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var update =
                    connection.prepareStatement("update topic set article_count = article_count + ? where id = ?")) {
                for (var row : counts) {
                    update.setObject(1, row[1]);
                    update.setObject(2, row[0]);
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /** Counts of these topics, and of no other, from what is filed, under a lock as for people. */
    public static void recount(Collection<Long> topicIds) {
        if (topicIds.isEmpty()) {
            return;
        }
        var entityManager = Panache.getEntityManager();
        entityManager.flush();
        var ids = new ArrayList<>(new TreeSet<>(topicIds));
        entityManager
                .createNativeQuery("select id from topic where id in (:ids) order by id for update", Long.class)
                .setParameter("ids", ids)
                .getResultList();
        update("""
                update Topic topic set articleCount = (
                  select count(distinct t.article.id) from TopicLineage l join Tag t on t.topic = l.descendant
                  where l.ancestor = topic)
                where id in ?1""", ids);
    }
}
