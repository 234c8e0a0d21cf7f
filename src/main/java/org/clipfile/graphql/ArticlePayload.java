package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An article after a change. */
@Description("An article after a change")
public record ArticlePayload(
        @NonNull @Description("The article as it is now") ArticleView article) {}
