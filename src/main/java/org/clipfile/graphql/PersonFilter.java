package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which people a client wants. */
@Input("PersonFilter")
@Description("Which people are wanted")
public class PersonFilter {

    @Description("Matches name, alias or native name, any word prefix, ignoring case and accents")
    public String name;
}
