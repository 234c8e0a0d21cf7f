package org.clipfile.filing;

import java.util.Collection;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Locks that work across replicas: rows of a table that has nothing else to say. A key falls into one of
 * {@value #COUNT} slots, so strangers wait for each other now and then, which costs a moment and nothing else.
 */
public final class FilingSlots {

    /** As many as the migration has filled in. */
    private static final int COUNT = 256;

    private FilingSlots() {}

    /** Waits for all slots: until the transaction ends, nothing is filed, and nobody else corrects anything. */
    public static void lockAll() {
        Panache.getEntityManager()
                .createNativeQuery("select slot from filing_slot order by slot for update", Integer.class)
                .getResultList();
    }

    /** Waits for, and holds until the transaction ends, the slots of all keys; in one order, so that nobody deadlocks. */
    static void lock(Collection<String> keys) {
        var slots = keys.stream()
                .map(key -> Math.floorMod(key.hashCode(), COUNT))
                .distinct()
                .sorted()
                .toList();
        Panache.getEntityManager()
                .createNativeQuery(
                        "select slot from filing_slot where slot in (:slots) order by slot for update", Integer.class)
                .setParameter("slots", slots)
                .getResultList();
    }
}
