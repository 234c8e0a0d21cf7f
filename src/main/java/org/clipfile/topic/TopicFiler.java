package org.clipfile.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.extract.StoryText;

/** Says under which topics a story belongs. */
@ApplicationScoped
public class TopicFiler {

    /** More topics than this make a story about everything. */
    static final int MAX_TOPICS = 5;

    /** Rules by their text, which says all about them; texts that no topic has any more are few and small. */
    private final Map<String, TopicRule> parsed = new ConcurrentHashMap<>();

    /**
     * A topic that fits a story.
     *
     * @param score 0 to 1
     */
    public record Fit(Topic topic, double score) {}

    /**
     * The topics whose rules fit best, best first. A topic whose descendant fits at least as well is left out: the
     * story is found under it anyway.
     */
    public List<Fit> fits(StoryText story) {
        var summary = new TopicRule.Text(
                (story.headline() == null ? "" : story.headline()) + " " + (story.deck() == null ? "" : story.deck()));
        var body = new TopicRule.Text(story.body());
        var fits = new ArrayList<Fit>();
        for (var topic : Topic.withRules()) {
            var score = parsed.computeIfAbsent(topic.rule, TopicRule::parse).score(summary, body);
            if (score >= TopicRule.THRESHOLD) {
                fits.add(new Fit(topic, score));
            }
        }
        return fits.stream()
                .filter(fit ->
                        fits.stream().noneMatch(other -> isAbove(fit.topic, other.topic) && other.score >= fit.score))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .limit(MAX_TOPICS)
                .toList();
    }

    private static boolean isAbove(Topic topic, Topic other) {
        for (var above = other.parent; above != null; above = above.parent) {
            if (above.id.equals(topic.id)) {
                return true;
            }
        }
        return false;
    }
}
