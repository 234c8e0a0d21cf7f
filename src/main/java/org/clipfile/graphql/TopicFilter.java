package org.clipfile.graphql;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.topic.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which topics a client wants. */
@Input("TopicFilter")
@Description("Which topics are wanted; all given conditions must hold")
public class TopicFilter {

    @Description("Matches any word prefix of the name, ignoring case and accents")
    public String name;

    @Id
    @Description("Direct children of")
    public String parentId;

    @Description("Only topics without a parent")
    public Boolean roots;

    static Topic.Criteria criteria(TopicFilter filter) {
        return filter == null
                ? new Topic.Criteria(null, null, false)
                : new Topic.Criteria(
                        filter.name,
                        filter.parentId == null ? null : GlobalId.key(NodeType.Topic, filter.parentId),
                        Boolean.TRUE.equals(filter.roots));
    }
}
