package org.clipfile.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What to change in a person; fields that are left out stay as they are. */
@Input("UpdatePersonInput")
@Description("What to change in a person; fields that are left out stay as they are")
public class UpdatePersonInput {

    @NonNull
    @Description("Who")
    public @Id String id;

    @Description("The name to file the person under; the old one becomes an alias")
    public String name;

    @Description("All other spellings and short forms")
    public List<@NonNull String> aliases;

    @Description("All names in other scripts")
    public List<@NonNull String> nativeNames;
}
