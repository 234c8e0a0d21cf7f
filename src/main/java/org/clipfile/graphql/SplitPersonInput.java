package org.clipfile.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A person who is two. */
@Input("SplitPersonInput")
@Description("A person who is two")
public class SplitPersonInput {

    @NonNull
    @Description("Who")
    public @Id String personId;

    @NonNull
    @Description(
            "The forms that name somebody else, as articles write them; case, accents and punctuation do not count")
    public List<@NonNull String> writtenAs;

    @Description("The articles in which they do; all if left out")
    public @Id List<@NonNull String> articleIds;

    @Description("Name of the new person; the fullest of the forms if left out")
    public String newName;
}
