package org.clipfile.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicLineage;
import org.clipfile.topic.TopicPeople;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A topic as clients see it. */
@Name("Topic")
@Description("Something that articles are about")
public final class TopicView implements Node {

    private final Topic topic;
    private final Siblings siblings;

    private TopicView(Topic topic, Siblings siblings) {
        this.topic = topic;
        this.siblings = siblings;
    }

    static TopicView of(Topic topic) {
        return of(topic, siblings(List.of(topic)));
    }

    static TopicView of(Topic topic, Siblings siblings) {
        return new TopicView(topic, siblings);
    }

    static Siblings siblings(Collection<Topic> topics) {
        return new Siblings(topics.stream().map(topic -> topic.id).distinct().toList());
    }

    private static Map<Long, List<TopicView>> lists(Map<Long, List<Topic>> topics) {
        var siblings = siblings(topics.values().stream().flatMap(List::stream).toList());
        return topics.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().stream()
                .map(topic -> of(topic, siblings))
                .toList()));
    }

    Long key() {
        return topic.id;
    }

    Siblings siblings() {
        return siblings;
    }

    /** Who is named in the articles here or below, at most so many. */
    List<PersonCount> people(int first) {
        return siblings.get(
                topic.id,
                List.of("people", first),
                keys -> PersonCount.of(TopicPeople.peopleUnder(keys, first)),
                List.of());
    }

    @Override
    @Id
    @NonNull
    @Description("Global id, the same for ever; treat it as opaque")
    public String getId() {
        return new GlobalId(NodeType.Topic, topic.id).encoded();
    }

    @NonNull
    @Description("Name, such as peace talks")
    public String getName() {
        return topic.name;
    }

    @Description("IPTC Media Topics code, such as medtop:20000065; null for a topic of your own")
    public String getQcode() {
        return topic.qcode;
    }

    @Description("What belongs here")
    public String getDefinition() {
        return topic.definition;
    }

    @Description("The topic directly above; null at the top")
    public TopicView getParent() {
        var above = getAncestors();
        return above.isEmpty() ? null : above.getLast();
    }

    @NonNull
    @Description("The topics directly below, by name")
    public List<@NonNull TopicView> getChildren() {
        return siblings.get(topic.id, "children", keys -> lists(Topic.children(keys)), List.of());
    }

    @NonNull
    @Description("The topics above, root first")
    public List<@NonNull TopicView> getAncestors() {
        return siblings.get(topic.id, "ancestors", keys -> lists(TopicLineage.above(keys)), List.of());
    }

    @Description("The rule that files articles here; null where only editors do")
    public String getRule() {
        return topic.rule;
    }

    @NonNull
    @Description("Articles filed here or under any descendant")
    public int getArticleCount() {
        return Math.toIntExact(topic.articleCount);
    }
}
