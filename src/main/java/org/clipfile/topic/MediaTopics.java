package org.clipfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.clipfile.topic.MediaTopicsFile.Concept;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * The topics that an archive starts with: all IPTC Media Topics that are in use, with Clipfile's own rules.
 *
 * @see <a href="https://iptc.org/standards/media-topics/">IPTC Media Topics</a>
 */
@ApplicationScoped
public class MediaTopics {

    private final RuleChanges changes;

    MediaTopics(RuleChanges changes) {
        this.changes = changes;
    }

    /**
     * Brings the archive's media topics up to date with the files that this version ships; nothing but one question to
     * the database if they are. What editors have changed stays as they have it, and what they have deleted stays away.
     */
    @Transactional
    public void bringUpToDate() {
        bringUpToDate(MediaTopicsFile.shipped());
    }

    void bringUpToDate(MediaTopicsFile file) {
        if (file.hash().equals(Taxonomy.current().fileHash)) {
            return;
        }
        var taxonomy = Taxonomy.locked();
        Panache.getEntityManager().refresh(taxonomy);
        // Another replica may have done it while this one waited.
        if (!file.hash().equals(taxonomy.fileHash)) {
            var rulesChanged = new Update().carryOut(file.concepts());
            taxonomy.fileHash = file.hash();
            changes.changed(taxonomy, rulesChanged);
        }
    }

    /** One new edition of the media topics. */
    private static final class Update {

        private final Map<String, ShippedConcept> shipped = ShippedConcept.<ShippedConcept>streamAll()
                .collect(Collectors.toMap(concept -> concept.qcode, concept -> concept));
        private final Map<String, Topic> topics = Topic.<Topic>stream("qcode is not null")
                .collect(Collectors.toMap(topic -> topic.qcode, topic -> topic, (one, same) -> one, HashMap::new));
        private final TreeSet<Long> rulesChanged = new TreeSet<>();

        /** Returns the topics whose rules have changed. */
        TreeSet<Long> carryOut(List<Concept> concepts) {
            var added = new ArrayList<Topic>();
            for (var concept : concepts) {
                var before = shipped.get(concept.qcode());
                var topic = topics.get(concept.qcode());
                if (topic != null) {
                    update(topic, before, concept);
                } else if (before == null) {
                    added.add(add(concept));
                }
                if (before == null) {
                    before = new ShippedConcept(concept.qcode());
                }
                note(before, concept);
            }
            // By themselves, since Hibernate cannot sort a batch of topics that hang on each other; then their places.
            Panache.getEntityManager().flush();
            added.forEach(TopicLineage::add);
            shipped.values().forEach(concept -> concept.persist());
            retireAllBut(concepts);
            return rulesChanged;
        }

        private Topic add(Concept concept) {
            var topic = Topic.unplaced(concept.name(), concept.qcode(), concept.definition(), concept.rule());
            topic.parent = topics.get(concept.parent());
            topic.persist();
            topics.put(concept.qcode(), topic);
            if (concept.rule() != null) {
                rulesChanged.add(topic.id);
            }
            return topic;
        }

        /** Where the topic says something else than was shipped, an editor has changed it. */
        private void update(Topic topic, ShippedConcept before, Concept concept) {
            if (before == null || topic.name.equals(before.name)) {
                topic.rename(concept.name());
            }
            if (before == null || Objects.equals(topic.definition, before.definition)) {
                topic.define(concept.definition());
            }
            if (before == null || Objects.equals(topic.rule, before.rule)) {
                changeRule(topic, concept.rule());
            }
            var parentBefore = topic.parent == null ? null : topic.parent.qcode;
            var isWhereItWas = before == null || Objects.equals(parentBefore, before.parentQcode);
            if (isWhereItWas && !Objects.equals(parentBefore, concept.parent())) {
                topic.moveUnder(topics.get(concept.parent()));
            }
        }

        private void changeRule(Topic topic, String rule) {
            var before = topic.rule;
            topic.writeRule(rule);
            if (!Objects.equals(before, topic.rule)) {
                rulesChanged.add(topic.id);
            }
        }

        private void note(ShippedConcept concept, Concept now) {
            concept.parentQcode = now.parent();
            concept.name = now.name();
            concept.definition = now.definition();
            concept.rule = now.rule();
            shipped.put(concept.qcode, concept);
        }

        /** What IPTC has retired keeps its articles, and gets no new ones; without any it goes. */
        private void retireAllBut(List<Concept> concepts) {
            var inUse = concepts.stream().map(Concept::qcode).collect(Collectors.toCollection(HashSet::new));
            for (var concept : List.copyOf(shipped.values())) {
                if (!inUse.contains(concept.qcode)) {
                    retire(concept);
                }
            }
        }

        private void retire(ShippedConcept concept) {
            var topic = topics.get(concept.qcode);
            concept.delete();
            if (topic == null) {
                return;
            }
            if (Objects.equals(topic.rule, concept.rule)) {
                topic.writeRule(null);
            }
            if (topic.articleCount == 0 && topic.rule == null && Topic.count("parent", topic) == 0) {
                topic.remove();
            }
        }
    }
}
