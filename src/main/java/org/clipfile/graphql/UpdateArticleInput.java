package org.clipfile.graphql;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What to change in an article; fields that are left out stay as they are. */
@Input("UpdateArticleInput")
@Description("What to change in an article; fields that are left out stay as they are")
public class UpdateArticleInput {

    @NonNull
    @Description("Which article")
    public @Id String id;

    @Description("Headline; null derives one from deck or lede")
    public String headline;

    @Description("Body text; people, quotes and topics are found anew")
    public String body;

    @Description("Short label in front of the deck; null takes it away")
    public String kicker;

    @Description("The sentence that sums the story up; null takes it away")
    public String deck;

    @Description("BCP 47, such as en")
    public String language;

    @Description("Publisher; null takes it away")
    public String source;

    @Description("Where it was published; null takes it away")
    public String url;

    @Description("Names of the writers")
    public List<@NonNull String> byline;

    @Description("When it was published; null takes it away")
    public Instant publishedAt;
}
