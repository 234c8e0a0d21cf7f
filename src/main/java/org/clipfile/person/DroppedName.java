package org.clipfile.person;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.clipfile.paging.Among;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A name that an editor has taken from a person, and that no story gives back. */
@Entity
public class DroppedName extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** {@link Names#fold} of the name. */
    public String folded;

    protected DroppedName() {}

    public DroppedName(Person person, String folded) {
        this.person = person;
        this.folded = folded;
    }

    /** Those that fold to one of these, whoever lost them. */
    public static List<DroppedName> on(Collection<String> folded) {
        return list("among(?1, folded)", (Object) Among.words(folded));
    }
}
