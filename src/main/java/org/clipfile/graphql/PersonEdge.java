package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A person in a list. */
@Name("PersonEdge")
@Description("A person in a list")
public final class PersonEdge extends Edge<PersonView> {

    PersonEdge(String cursor, PersonView node) {
        super(cursor, node);
    }
}
