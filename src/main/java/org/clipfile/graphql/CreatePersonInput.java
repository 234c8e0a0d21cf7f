package org.clipfile.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A person to file. */
@Input("CreatePersonInput")
@Description("A person to file")
public class CreatePersonInput {

    @NonNull
    @Description("The name to file the person under")
    public String name;

    @Description("Other spellings and short forms")
    public List<@NonNull String> aliases;

    @Description("Names in other scripts")
    public List<@NonNull String> nativeNames;
}
