package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a rejected name. */
@Description("What came of a rejected name")
public record RejectNamePayload(
        @NonNull @Description("Mentions that were taken away, in headlines, decks and bodies")
        int removedMentions) {}
