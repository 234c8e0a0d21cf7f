package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A story that could not be filed. */
@Description("A story that could not be filed")
public record ImportFailure(
        @NonNull @Description("Its first words") String opening,
        @NonNull @Description("Why not") String reason) {}
