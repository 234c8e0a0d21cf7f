package org.clipfile.topic;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.extract.Extraction;
import org.clipfile.extract.FoundPerson;
import org.clipfile.extract.StoryText;
import org.clipfile.topic.rule.RuleMatcher;

/** Says under which topics a story belongs. Any number of threads may ask; none waits for another, or for the database. */
@ApplicationScoped
public class TopicFiler {

    private final RuleBook rules;

    TopicFiler(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * A topic that fits a story.
     *
     * @param score 0 to 1: how likely it is that the story is about the topic
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
     * The topics that fit a story best, best first. A topic above one of them is left out: the story is found there
     * anyway.
     *
     * @param people names of the people in the story
     */
    public List<Fit> fits(StoryText story, Collection<String> people) {
        var found = rules.find(new RuleMatcher.Text(story.headline(), story.deck(), story.body(), people));
        return TopicChoice.choose(found.evidence(), found.tree());
    }
}
