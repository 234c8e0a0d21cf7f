package org.clipfile.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clipfile.article.Timeline;
import org.clipfile.paging.MostFrequent;
import org.clipfile.paging.MostFrequent.Counted;
import org.clipfile.person.Person;

/** Who is named in articles about what, and when. */
public final class TopicPeople {

    private static final MostFrequent<Topic> TOPICS = new MostFrequent<>(
            Topic.class, "Appearance a join Tag t on t.article = a.article", "a.person.id", "t.topic.id", "count(*)");

    private static final MostFrequent<Person> PEOPLE = new MostFrequent<>(
            Person.class,
            "TopicLineage l join Tag t on t.topic = l.descendant join Appearance a on a.article = t.article",
            "l.ancestor.id",
            "a.person.id",
            // An article may be filed under a topic and under another one below it.
            "count(distinct a.article.id)");

    private TopicPeople() {}

    /**
     * The topics under which the articles of many people are filed themselves, those above not counted; by person id,
     * most articles first, at most {@code limit} for each.
     */
    public static Map<Long, List<Counted<Topic>>> topicsOf(Collection<Long> personIds, int limit) {
        return TOPICS.of(personIds, limit);
    }

    /**
     * Who is named in articles under many topics or their descendants; by topic id, most articles first, at most {@code
     * limit} for each.
     */
    public static Map<Long, List<Counted<Person>>> peopleUnder(Collection<Long> topicIds, int limit) {
        return PEOPLE.of(topicIds, limit);
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
