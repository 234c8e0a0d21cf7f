package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Whatever has a global id. */
@Name("Node")
@Description("Anything with a global id (Relay's Global Object Identification)")
public interface Node {

    @Id
    @NonNull
    @Description("Global id, the same for ever; treat it as opaque")
    String getId();
}
