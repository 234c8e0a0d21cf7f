package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What was deleted. */
@Description("What was deleted")
public record DeletePayload(
        @NonNull @Description("Its global id, which names nothing any more") @Id
        String deletedId) {}
