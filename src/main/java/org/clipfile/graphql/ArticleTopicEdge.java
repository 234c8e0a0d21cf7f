package org.clipfile.graphql;

import java.util.function.Supplier;

import org.clipfile.topic.Tag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A tag as clients see it. */
@Name("ArticleTopicEdge")
@Description("How one topic stands to one article")
public final class ArticleTopicEdge extends Edge<TopicView> {

    private final Tag tag;

    ArticleTopicEdge(Supplier<String> cursor, Tag tag, Siblings topics) {
        super(cursor, TopicView.of(tag.topic, topics));
        this.tag = tag;
    }

    @NonNull
    @Description("How well the topic fits, 0 to 1; 1 for an editor's own tag")
    public double getScore() {
        return tag.score;
    }

    @NonNull
    @Description("Who filed the article here")
    public Origin getOrigin() {
        return Origin.valueOf(tag.origin.name());
    }
}
