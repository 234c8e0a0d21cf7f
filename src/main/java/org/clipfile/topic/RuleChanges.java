package org.clipfile.topic;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Conflict;

/** Changes of topics that have a say in where articles are filed. Each notes which rules are to be tried anew on the archive. */
@ApplicationScoped
@Transactional
public class RuleChanges {

    /** That rules have changed; sent before the transaction ends. */
    public record RulesChanged() {}

    private final Event<RulesChanged> changes;

    RuleChanges(Event<RulesChanged> changes) {
        this.changes = changes;
    }

    /**
     * Files a new topic of the archive's own.
     *
     * @param definition may be null
     * @param parent null for a topic at the top
     * @param rule null where only editors file
     * @throws BadInput if the rule cannot be read
     */
    public Topic create(String name, String definition, Topic parent, String rule) {
        var taxonomy = Taxonomy.locked();
        var topic = Topic.create(name, null, definition, parent, rule);
        if (topic.rule != null) {
            changed(taxonomy, new TreeSet<>(List.of(topic.id)));
        }
        return topic;
    }

    /**
     * Gives a topic another rule.
     *
     * @param rule null to let only editors file there
     * @throws BadInput if the rule cannot be read
     */
    public void write(Topic topic, String rule) {
        var taxonomy = Taxonomy.locked();
        var before = topic.rule;
        topic.writeRule(rule);
        if (!Objects.equals(before, topic.rule)) {
            changed(taxonomy, new TreeSet<>(List.of(topic.id)));
        }
    }

    /**
     * Moves a topic under another one.
     *
     * @param parent null for the top
     * @throws Conflict if the parent stands below the topic
     */
    public void move(Topic topic, Topic parent) {
        var taxonomy = Taxonomy.locked();
        topic.moveUnder(parent);
        changed(taxonomy, new TreeSet<>());
    }

    /**
     * Deletes a topic. Articles may now belong to those above it, which had left them to this one.
     *
     * @throws Conflict if there are topics below it
     */
    public void remove(Topic topic) {
        var taxonomy = Taxonomy.locked();
        var above = new TreeSet<>(TopicLineage.ancestors(List.of(topic.id)));
        above.remove(topic.id);
        topic.remove();
        changed(taxonomy, above);
    }

    /** Notes that topics came and went with the articles in them, as in a restored export: no article is filed anew. */
    public void noteRestored() {
        changed(Taxonomy.locked(), List.of());
    }

    /** Notes that these topics' rules are others than before. */
    void changed(Taxonomy taxonomy, Collection<Long> topicIds) {
        taxonomy.rulesVersion++;
        if (!topicIds.isEmpty() && Article.count() > 0) {
            Refiling.delete("topicId in ?1", topicIds);
            topicIds.forEach(id -> new Refiling(id).persist());
        }
        changes.fire(new RulesChanged());
    }
}
