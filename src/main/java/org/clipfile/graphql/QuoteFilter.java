package org.clipfile.graphql;

import java.time.Instant;
import java.util.List;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.quote.QuoteCriteria;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which quotes a client wants. */
@Input("QuoteFilter")
@Description("Which quotes are wanted; all given conditions must hold")
public class QuoteFilter {

    @Id
    @Description("Said by this person")
    public String speakerId;

    @Description("In an article filed under every one of these topics, or a descendant of each")
    public @Id List<@NonNull String> topicIds;

    @Description("Full text of the quote, as in search")
    public String text;

    @Description("In an article published at or after this")
    public Instant publishedFrom;

    @Description("In an article published before this")
    public Instant publishedBefore;

    static QuoteCriteria criteria(QuoteFilter filter) {
        return filter == null
                ? QuoteCriteria.ANY
                : new QuoteCriteria(
                        filter.speakerId == null
                                ? null
                                : PersonView.keys(List.of(filter.speakerId)).getFirst(),
                        GlobalId.keys(NodeType.Topic, filter.topicIds),
                        filter.publishedFrom,
                        filter.publishedBefore);
    }
}
