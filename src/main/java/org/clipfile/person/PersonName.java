package org.clipfile.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One of the names that a person goes by. */
@Entity
public class PersonName extends PanacheEntity {

    /** What a name is to its person. */
    public enum Kind {
        /** The one the person is filed under; each person has exactly one. */
        CANONICAL,
        /** Another spelling or a short form. */
        ALIAS,
        /** In another script. */
        NATIVE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Kind kind;

    public String name;

    /** {@link Names#fold}. */
    public String folded;

    protected PersonName() {}

    PersonName(Person person, Kind kind, String name) {
        this.person = person;
        this.kind = kind;
        this.name = name;
        this.folded = Names.fold(name);
    }

    /** Names of people that fold to one of these, oldest first, with their people. */
    static List<PersonName> folded(Collection<String> folded) {
        return list("from PersonName n join fetch n.person where n.folded in ?1 order by n.id", folded);
    }

    static List<PersonName> of(Person person) {
        return list("person = ?1 order by id", person);
    }

    /** The names of many people in one statement, by person id, in the order they were learned. */
    public static Map<Long, List<PersonName>> of(Collection<Long> personIds) {
        return PersonName.<PersonName>stream("person.id in ?1 order by id", personIds)
                .collect(Collectors.groupingBy(name -> name.person.id));
    }
}
