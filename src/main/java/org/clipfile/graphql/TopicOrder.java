package org.clipfile.graphql;

import org.clipfile.paging.Ordering;
import org.clipfile.topic.Topic;
import org.eclipse.microprofile.graphql.Description;

/** Orders in which clients can list topics. */
@Description("Orders of topics")
public enum TopicOrder {
    @Description("Most articles first")
    MOST_ARTICLES(Topic.MOST_ARTICLES),
    @Description("By name, without case and accents")
    NAME(Topic.BY_NAME);

    private final Ordering<Topic> ordering;

    TopicOrder(Ordering<Topic> ordering) {
        this.ordering = ordering;
    }

    Ordering<Topic> ordering() {
        return ordering;
    }
}
