package org.clipfile.person;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.clipfile.paging.Among;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * The id of somebody who turned out to be somebody else, so that links to them still lead to the right person. Chains
 * are kept short: whoever merges a survivor points the old ids at the new one.
 */
@Entity
public class MergedPerson extends PanacheEntityBase {

    /** The person's old id, which nobody has any more. */
    @Id
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person survivor;

    protected MergedPerson() {}

    public MergedPerson(Long id, Person survivor) {
        this.id = id;
        this.survivor = survivor;
    }

    /** Who has become of this id. */
    static Optional<Person> survivor(Long id) {
        return MergedPerson.<MergedPerson>find("from MergedPerson m join fetch m.survivor where m.id = ?1", id)
                .firstResultOptional()
                .map(merged -> merged.survivor);
    }

    /** Who has become of these ids, by old id; only those that have been merged. */
    static Map<Long, Person> survivors(Collection<Long> ids) {
        return MergedPerson.<MergedPerson>stream(
                        "from MergedPerson m join fetch m.survivor where among(?1, m.id)", Among.array(ids))
                .collect(Collectors.toMap(merged -> merged.id, merged -> merged.survivor));
    }
}
