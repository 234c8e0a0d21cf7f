package org.clipfile.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.extract.Extraction;
import org.clipfile.extract.FoundPerson;
import org.clipfile.extract.StoryText;
import org.clipfile.topic.rule.RuleMatcher;

/** Says under which topics a story belongs. Any number of threads may ask; none waits for another, or for the database. */
@ApplicationScoped
public class TopicFiler {

    /** More topics than this make a story about everything. */
    static final int MAX_TOPICS = 5;

    /** Stories with a lower score are not filed. */
    static final double THRESHOLD = 0.5;

    private final RuleBook rules;

    TopicFiler(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * A topic that fits a story.
     *
     * @param score 0 to 1
     */
    public record Fit(Long topicId, double score) {}

    /** From the next story on, the rules are as they are in the archive now, also where another replica has changed them. */
    public void noticeChanges() {
        rules.noticeChanges();
    }

    /** The topics that fit a story best, best first. */
    public List<Fit> fits(StoryText story, Extraction extraction) {
        return fits(story, extraction.people().stream().map(FoundPerson::name).toList());
    }

    /**
     * The topics whose rules fit best, best first. A topic whose descendant fits at least as well is left out: the
     * story is found under it anyway.
     *
     * @param people names of the people in the story
     */
    public List<Fit> fits(StoryText story, Collection<String> people) {
        var found = rules.find(new RuleMatcher.Text(story.headline(), story.deck(), story.body(), people));
        var fits = found.evidence().entrySet().stream()
                .map(one -> new Fit(one.getKey(), score(one.getValue())))
                .filter(fit -> fit.score >= THRESHOLD)
                .toList();
        return fits.stream()
                .filter(fit -> fits.stream()
                        .noneMatch(other ->
                                other.score >= fit.score && isAbove(fit.topicId, other.topicId, found.parents())))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .limit(MAX_TOPICS)
                .toList();
    }

    private static double score(double evidence) {
        var probability = 1 / (1 + Math.exp(2 - 2 * evidence));
        // Four decimals are more than the number can mean.
        return Math.round(probability * 10_000) / 10_000.0;
    }

    private static boolean isAbove(Long topic, Long other, Map<Long, Long> parents) {
        for (var above = parents.get(other); above != null; above = parents.get(above)) {
            if (above.equals(topic)) {
                return true;
            }
        }
        return false;
    }
}
