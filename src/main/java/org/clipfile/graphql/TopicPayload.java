package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A topic after a change. */
@Description("A topic after a change")
public record TopicPayload(
        @NonNull @Description("The topic as it is now") TopicView topic) {}
