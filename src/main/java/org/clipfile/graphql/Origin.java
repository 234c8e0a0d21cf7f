package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** {@link org.clipfile.topic.TagOrigin} as clients see it. */
@Enum("TagOrigin")
@Description("Who filed an article under a topic")
public enum Origin {
    @Description("The topic's rule")
    RULE,
    @Description("An editor")
    EDITOR
}
