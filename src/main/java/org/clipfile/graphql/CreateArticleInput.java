package org.clipfile.graphql;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An article to file. */
@Input("CreateArticleInput")
@Description("An article to file")
public class CreateArticleInput {

    @NonNull
    @Description("Headline")
    public String headline;

    @NonNull
    @Description("Body text, paragraphs separated by a blank line")
    public String body;

    @Description("Short label in front of the deck")
    public String kicker;

    @Description("The sentence that sums the story up")
    public String deck;

    @Description("BCP 47, such as en; found in the text if left out")
    public String language;

    @Description("Publisher")
    public String source;

    @Description("Where it was published")
    public String url;

    @Description("Names of the writers")
    public List<@NonNull String> byline;

    @Description("When it was published")
    public Instant publishedAt;

    @Description("Who it is to be filed under; left out: people are found in the text, as on import")
    public @Id List<@NonNull String> personIds;

    @Description("What it is to be filed under, as an editor's tags; left out: the rules decide, as on import")
    public @Id List<@NonNull String> topicIds;
}
