package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A topic of your own. */
@Input("CreateTopicInput")
@Description("A topic of your own")
public class CreateTopicInput {

    @NonNull
    @Description("Name")
    public String name;

    @Description("What belongs here")
    public String definition;

    @Description("The topic directly above; none if left out")
    public @Id String parentId;

    @Description("Files articles here from now on: terms, \"phrases\" and prefixes*, divided by OR")
    public String rule;
}
