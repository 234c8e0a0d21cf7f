package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A part of an imported text that belongs to no story. */
@Description("A part of an imported text that belongs to no story")
public record LeftOutPart(
        @NonNull @Description("Where it starts in the text, in UTF-16 units")
        int start,

        @NonNull @Description("Where it ends, exclusive") int end,
        @NonNull @Description("What stands there") String text,
        @NonNull @Description("Why it was left out") LeftOutReason reason) {}
