package org.clipfile.graphql;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Raw text to import. */
@Input("ImportTextInput")
@Description("Raw text to import")
public class ImportTextInput {

    @NonNull
    @Description("One page: any number of stories, as scraped or pasted")
    public String text;

    @Description("Publisher, such as Taipei Times")
    public String source;

    @Description("Where the page was published")
    public String url;

    @Description("When it was published")
    public Instant publishedAt;
}
