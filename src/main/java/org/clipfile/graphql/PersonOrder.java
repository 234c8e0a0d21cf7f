package org.clipfile.graphql;

import org.clipfile.paging.Ordering;
import org.clipfile.person.Person;
import org.eclipse.microprofile.graphql.Description;

/** Orders in which clients can list people. */
@Description("Orders of people")
public enum PersonOrder {
    @Description("Most articles first")
    MOST_ARTICLES(Person.MOST_ARTICLES),
    @Description("By name, without case and accents")
    NAME(Person.BY_NAME),
    @Description("Most recently named first")
    LAST_SEEN(Person.LAST_SEEN);

    private final Ordering<Person> ordering;

    PersonOrder(Ordering<Person> ordering) {
        this.ordering = ordering;
    }

    Ordering<Person> ordering() {
        return ordering;
    }
}
