package org.clipfile.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The state of the archive's topics as a whole; there is one row. */
@Entity
public class Taxonomy extends PanacheEntityBase {

    private static final Integer THE_ROW = 1;

    @Id
    public Integer id;

    /** SHA-256 of the files that the media topics were last brought up to date with, in hex; empty before the first time. */
    public String fileHash;

    /** Counts the changes of rules, on whichever replica. */
    public long rulesVersion;

    /** The state, to look at. */
    static Taxonomy current() {
        return findById(THE_ROW);
    }

    /**
     * The state, to be changed: until the transaction ends, no other one changes rules or files anew because rules have
     * changed, on any replica. To be asked for before any topic is touched, so that nobody deadlocks.
     */
    public static Taxonomy locked() {
        return findById(THE_ROW, LockModeType.PESSIMISTIC_WRITE);
    }

    /** {@link #rulesVersion} as it is now. */
    static long rulesVersion() {
        return Panache.getEntityManager()
                .createQuery("select t.rulesVersion from Taxonomy t", Long.class)
                .getSingleResult();
    }
}
