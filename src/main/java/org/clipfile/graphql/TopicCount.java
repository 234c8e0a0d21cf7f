package org.clipfile.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.topic.TopicPeople.Subject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A topic with a number of articles. */
@Description("A topic, and how many articles there are")
public record TopicCount(
        @NonNull @Description("About what") TopicView topic,
        @NonNull @Description("How many articles") int articleCount) {

    static Map<Long, List<TopicCount>> of(Map<Long, List<Subject>> subjects) {
        var siblings = TopicView.siblings(subjects.values().stream()
                .flatMap(List::stream)
                .map(Subject::topic)
                .toList());
        return subjects.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ofPerson -> ofPerson.getValue().stream()
                        .map(subject -> new TopicCount(
                                TopicView.of(subject.topic(), siblings), Math.toIntExact(subject.articleCount())))
                        .toList()));
    }
}
