package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A person after a change. */
@Description("A person after a change")
public record PersonPayload(
        @NonNull @Description("The person as they are now") PersonView person) {}
