package org.clipfile.filing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.topic.RefusedTag;
import org.clipfile.topic.Tag;
import org.clipfile.topic.TagOrigin;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicLineage;

/** Editors' own tags. Whatever rules say later, these stand. */
@ApplicationScoped
@Transactional
public class ArticleTags {

    /** Files an article under a topic. A tag that a rule has given becomes the editor's. */
    public void tag(Article article, Topic topic) {
        FilingSlots.lock(List.of(article.opening));
        RefusedTag.deleteById(new RefusedTag.Key(article.id, topic.id));
        var there = Tag.of(article, topic);
        if (there.isPresent()) {
            there.get().score = 1;
            there.get().origin = TagOrigin.EDITOR;
        } else {
            new Tag(article, topic, 1, TagOrigin.EDITOR).persist();
            recount(topic);
        }
    }

    /** Takes an article out of a topic, for good: no rule brings it back, but an editor can. */
    public void untag(Article article, Topic topic) {
        FilingSlots.lock(List.of(article.opening));
        if (RefusedTag.findById(new RefusedTag.Key(article.id, topic.id)) == null) {
            new RefusedTag(article, topic).persist();
        }
        Tag.of(article, topic).ifPresent(tag -> {
            tag.delete();
            recount(topic);
        });
    }

    private static void recount(Topic topic) {
        Topic.recount(TopicLineage.ancestors(List.of(topic.id)));
    }
}
