package org.clipfile.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A media topic as Clipfile last shipped it. */
@Entity
public class ShippedConcept extends PanacheEntityBase {

    @Id
    public String qcode;

    /** Null at the top. */
    public String parentQcode;

    public String name;

    /** Null if there is none. */
    public String definition;

    /** Null if there is none. */
    public String rule;

    protected ShippedConcept() {}

    ShippedConcept(String qcode) {
        this.qcode = qcode;
    }
}
