package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A string that is no person. */
@Input("RejectNameInput")
@Description("A string that is no person")
public class RejectNameInput {

    @NonNull
    @Description("As articles write it; case, accents and punctuation do not count")
    public String writtenAs;
}
