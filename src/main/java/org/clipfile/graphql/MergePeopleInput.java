package org.clipfile.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** People who are one. */
@Input("MergePeopleInput")
@Description("People who are one")
public class MergePeopleInput {

    @NonNull
    @Description("Who stays")
    public @Id String intoId;

    @NonNull
    @Description("Who is the same, at least one")
    public @Id List<@NonNull String> ids;
}
