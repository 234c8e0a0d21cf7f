package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which article, which topic. */
@Input("TagArticleInput")
@Description("An article and a topic")
public class TagArticleInput {

    @Description("The article")
    public @NonNull @Id String articleId;

    @Description("The topic")
    public @NonNull @Id String topicId;
}
