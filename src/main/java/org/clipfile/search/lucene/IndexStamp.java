package org.clipfile.search.lucene;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Which saved state of the index belongs to the archive. An archive that was brought back from a copy has the stamp of
 * another state than the index beside it, which is made anew then.
 */
@Entity
public class IndexStamp extends PanacheEntityBase {

    private static final long ONLY = 1;

    /** What stands for no stamp, before the first. */
    static final String NONE = "";

    @Id
    public Long id;

    public String stamp;

    protected IndexStamp() {}

    /** {@link #NONE} where there is none. */
    static String current() {
        return IndexStamp.<IndexStamp>findByIdOptional(ONLY)
                .map(only -> only.stamp)
                .orElse(NONE);
    }

    static void write(String stamp) {
        var only = IndexStamp.<IndexStamp>findByIdOptional(ONLY).orElseGet(() -> {
            var first = new IndexStamp();
            first.id = ONLY;
            return first;
        });
        only.stamp = stamp;
        only.persist();
    }
}
