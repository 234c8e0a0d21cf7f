package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What to change in a topic; fields that are left out stay as they are. */
@Input("UpdateTopicInput")
@Description("What to change in a topic; fields that are left out stay as they are")
public class UpdateTopicInput {

    @NonNull
    @Description("Which topic")
    public @Id String id;

    @Description("Name")
    public String name;

    @Description("What belongs here; null takes it away")
    public String definition;

    @Description("The topic directly above; null moves it to the top")
    public @Id String parentId;

    @Description("Rule for articles filed from now on; null takes it away")
    public String rule;
}
