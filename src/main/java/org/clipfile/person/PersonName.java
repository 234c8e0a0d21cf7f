package org.clipfile.person;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.clipfile.paging.Among;
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

    /** SQL that fills in {@link #words} of one person's names where these were not filed as entities. */
    public static final String INSERT_WORDS = """
            insert into person_name_word (name_id, word)
              select distinct n.id, regexp_substr(n.folded, '[^ ]+', 1, place.number)
              from person_name n, (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) place (number)
              where n.person_id = ? and regexp_substr(n.folded, '[^ ]+', 1, place.number) is not null""";

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Kind kind;

    public String name;

    /** {@link Names#fold}. */
    public String folded;

    /** {@link NameParts#sound}, by which other spellings are looked for; null for single and native names. */
    public String sound;

    /** The words of that, by which the person is looked for. */
    @ElementCollection
    @CollectionTable(name = "person_name_word", joinColumns = @JoinColumn(name = "name_id"))
    @Column(name = "word")
    public Set<String> words = new HashSet<>();

    protected PersonName() {}

    PersonName(Person person, Kind kind, String name) {
        this.person = person;
        this.kind = kind;
        this.name = name;
        this.folded = Names.fold(name);
        this.sound = kind == Kind.NATIVE ? null : NameParts.of(name).sound().orElse(null);
        Arrays.stream(folded.split(" ")).filter(word -> !word.isEmpty()).forEach(words::add);
    }

    /** Names of people that fold to one of these, oldest first, with their people. */
    static List<PersonName> folded(Collection<String> folded) {
        return list("from PersonName n join fetch n.person where among(?1, n.folded) order by n.id", (Object)
                Among.words(folded));
    }

    /** Names of people that sound like one of these, oldest first, with their people. */
    static List<PersonName> sounding(Collection<String> sounds) {
        return list("from PersonName n join fetch n.person where among(?1, n.sound) order by n.id", (Object)
                Among.words(sounds));
    }

    public static List<PersonName> of(Person person) {
        return list("person = ?1 order by id", person);
    }

    /** Everybody who has this name or had it before an editor took it away. */
    public static List<Person> everKnownAs(String folded) {
        return Person.list("""
                from Person p where p in (select n.person from PersonName n where n.folded = ?1)
                or p in (select d.person from DroppedName d where d.folded = ?1) order by p.id""", folded);
    }

    /**
     * Whether a story that knows somebody by just this name can mean the person: a surname that is no more than the
     * short form of a fuller name is borne by many.
     */
    public boolean isWhole() {
        return kind != Kind.ALIAS || folded.indexOf(' ') >= 0;
    }

    /** Whether people other than these have this name, be it as an alias. */
    public static boolean isKnownOfOthers(String folded, Person... people) {
        return count("folded = ?1 and person not in ?2", folded, List.of(people)) > 0;
    }

    /** Whether anybody but this person is filed under this name. */
    public static boolean isCanonicalOfOthers(String folded, Person person) {
        return count("folded = ?1 and person <> ?2 and kind = ?3", folded, person, Kind.CANONICAL) > 0;
    }

    /** The names of many people in one statement, by person id, in the order they were learned. */
    public static Map<Long, List<PersonName>> of(Collection<Long> personIds) {
        return PersonName.<PersonName>stream("among(?1, person.id) order by id", Among.array(personIds))
                .collect(Collectors.groupingBy(name -> name.person.id));
    }
}
