package org.clipfile.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.paging.MostFrequent.Counted;
import org.clipfile.topic.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A topic with a number of articles. */
@Description("A topic, and how many articles there are")
public record TopicCount(
        @NonNull @Description("About what") TopicView topic,
        @NonNull @Description("How many articles") int articleCount) {

    static Map<Long, List<TopicCount>> of(Map<Long, List<Counted<Topic>>> topics) {
        var siblings = TopicView.siblings(topics.values().stream()
                .flatMap(List::stream)
                .map(Counted::entity)
                .toList());
        return topics.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ofPerson -> ofPerson.getValue().stream()
                        .map(counted -> new TopicCount(
                                TopicView.of(counted.entity(), siblings), Math.toIntExact(counted.count())))
                        .toList()));
    }
}
