package org.clipfile.graphql;

import java.time.LocalDate;
import java.util.List;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.paging.PageRequest;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.NotFound;
import org.clipfile.topic.Tag;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicPeople;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Topics, and what hangs on them. */
@GraphQLApi
public class TopicApi {

    @Query
    @Description("One topic, by its global id or by its code")
    public TopicView topic(
            @Id @Description("Its global id") String id,
            @Description("Its IPTC Media Topics code, such as medtop:20000065") String qcode) {
        if ((id == null) == (qcode == null)) {
            throw new BadInput("Give either id or qcode.");
        }
        return TopicView.of(
                id != null
                        ? Found.one(NodeType.Topic, id, key -> Topic.<Topic>findByIdOptional(key))
                        : Topic.withQcode(qcode)
                                .orElseThrow(
                                        () -> new NotFound("There is no topic with the code '%s'.".formatted(qcode))));
    }

    @Query
    @NonNull
    @Description("Topics, those with most articles first unless told otherwise")
    public TopicConnection topics(
            @Description("Which; all if left out") TopicFilter filter,
            @DefaultValue("MOST_ARTICLES") @Description("In which order") TopicOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        var criteria = TopicFilter.criteria(filter);
        var order = (orderBy == null ? TopicOrder.MOST_ARTICLES : orderBy).ordering();
        var page = Topic.listing(criteria, order).page(request);
        var siblings = TopicView.siblings(page.rows());
        return new TopicConnection(
                page.map(topic -> new TopicEdge(() -> order.cursor(topic), TopicView.of(topic, siblings))),
                () -> Topic.listing(criteria, order).count());
    }

    @NonNull
    @Description("Who is named in articles filed here or under any descendant, most articles first")
    public List<@NonNull PersonCount> people(
            @Source TopicView topic, @DefaultValue("10") @Description("At most so many; 0 to 100") Integer first) {
        return topic.people(PageRequest.first(first, 10));
    }

    @NonNull
    @Description(TimelinePoint.DESCRIPTION)
    public List<@NonNull TimelinePoint> timeline(
            @Source TopicView topic,
            @DefaultValue("MONTH") @Description(TimelinePoint.INTERVAL) Interval interval,
            @Description(TimelinePoint.FROM) LocalDate from,
            @Description(TimelinePoint.TO) LocalDate to) {
        return TimelinePoint.of(topic.siblings(), topic.key(), interval, from, to, TopicPeople::timelines);
    }

    @NonNull
    @Description("Articles filed here or under any descendant")
    public ArticleConnection articles(
            @Source TopicView topic,
            @Description("Which; all if left out") ArticleFilter filter,
            @DefaultValue("NEWEST") @Description("In which order") ArticleOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        return ArticleConnection.of(
                topic.siblings(),
                topic.key(),
                Tag.TOPIC,
                Tag::articlesUnderTopics,
                ArticleFilter.criteria(filter),
                orderBy,
                request);
    }
}
