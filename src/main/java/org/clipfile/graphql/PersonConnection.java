package org.clipfile.graphql;

import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of people. */
@Name("PersonConnection")
@Description("A page of people")
public final class PersonConnection extends Connection<PersonEdge, PersonView> {

    PersonConnection(Page<PersonEdge> page, LongSupplier total) {
        super(page, total);
    }
}
