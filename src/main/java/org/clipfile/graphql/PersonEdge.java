package org.clipfile.graphql;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A person in a list. */
@Name("PersonEdge")
@Description("A person in a list")
public final class PersonEdge extends Edge<PersonView> {

    PersonEdge(Supplier<String> cursor, PersonView node) {
        super(cursor, node);
    }
}
