package org.clipfile.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;

import org.clipfile.paging.Among;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;
import org.clipfile.person.PersonName.Kind;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Legible;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Somebody who is named in articles. */
@Entity
public class Person extends PanacheEntity {

    /** When somebody was last seen whom nothing names: before every newspaper, within what every database can keep. */
    public static final Instant NEVER = Instant.parse("1000-01-01T00:00:00Z");

    /** Most articles first, then by name. */
    public static final Ordering<Person> MOST_ARTICLES = new Ordering<>(
            "mostArticles",
            List.of(
                    Ordering.descending("row.articleCount", Ordering.Kind.NUMBER, person -> person.articleCount),
                    Ordering.ascending("row.sortName", Ordering.Kind.TEXT, person -> person.sortName),
                    Ordering.ascending("row.id", Ordering.Kind.NUMBER, person -> person.id)));

    /** By name, without case and accents. */
    public static final Ordering<Person> BY_NAME = new Ordering<>(
            "name",
            List.of(
                    Ordering.ascending("row.sortName", Ordering.Kind.TEXT, person -> person.sortName),
                    Ordering.ascending("row.id", Ordering.Kind.NUMBER, person -> person.id)));

    /** Most recently named first; those never named last. */
    public static final Ordering<Person> LAST_SEEN = new Ordering<>(
            "lastSeen",
            List.of(
                    Ordering.descending("row.lastSeenAt", Ordering.Kind.INSTANT, person -> person.lastSeenAt),
                    Ordering.descending("row.id", Ordering.Kind.NUMBER, person -> person.id)));

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 200;

    /** The name the person is filed under. */
    public String name;

    /** {@link Names#fold} of the name, to sort by. */
    public String sortName;

    /** Articles that name the person; kept by {@link Appearance}. */
    public long articleCount;

    /** When the oldest of those articles is dated; null where there is none. */
    public Instant firstSeenAt;

    /** When the newest of them is dated; {@link #NEVER} where there is none. */
    public Instant lastSeenAt = NEVER;

    /** Whether an editor has filed or named the person, who then stays also where no article names them any more. */
    public boolean byEditor;

    /** Files a new person. */
    public static Person create(String name, Collection<String> aliases, Collection<String> nativeNames) {
        var person = named(name).person;
        person.learn(Kind.ALIAS, aliases, new HashSet<>(Set.of(person.name)));
        person.learn(Kind.NATIVE, nativeNames, new HashSet<>());
        return person;
    }

    /** Files a new person who has but this name. */
    static PersonName named(String name) {
        var person = new Person();
        person.setName(name);
        person.persist();
        var canonical = new PersonName(person, Kind.CANONICAL, person.name);
        canonical.persist();
        return canonical;
    }

    /** Takes the person, with all that hangs on them, out of the archive; quotes stay. */
    public void remove() {
        // By a statement and the foreign keys, so that what the session has of the person's is of no matter.
        delete("id", id);
    }

    /** Gives the person another name to be filed under; the old one stays as an alias. */
    public void rename(String newName) {
        var names = PersonName.of(this);
        var old = names.stream()
                .filter(known -> known.kind == Kind.CANONICAL)
                .findFirst()
                .orElseThrow();
        setName(newName);
        if (old.name.equals(name)) {
            return;
        }
        names.stream()
                .filter(known -> known.kind == Kind.ALIAS && known.name.equals(name))
                .forEach(known -> known.delete());
        old.kind = Kind.ALIAS;
        new PersonName(this, Kind.CANONICAL, name).persist();
    }

    /** Puts these names in the place of all the person's names of that kind. */
    public void replaceNames(Kind kind, Collection<String> names) {
        PersonName.delete("person = ?1 and kind = ?2", this, kind);
        learn(kind, names, new HashSet<>(Set.of(name)));
    }

    /**
     * Takes names from the person. If the one they are filed under is among them, the fullest of the others comes in its
     * place; where there is no other it stays.
     */
    public void lose(Collection<String> folded) {
        var names = PersonName.of(this);
        names.stream()
                .filter(known -> known.kind != Kind.CANONICAL && folded.contains(known.folded))
                .forEach(known -> known.delete());
        var others = names.stream()
                .filter(known -> known.kind == Kind.ALIAS && !folded.contains(known.folded))
                .toList();
        if (folded.contains(sortName) && !others.isEmpty()) {
            var fullest = Names.fullest(others.stream().map(known -> known.name).toList());
            names.stream().filter(known -> known.kind == Kind.CANONICAL).forEach(known -> known.delete());
            others.stream().filter(known -> known.name.equals(fullest)).forEach(known -> known.kind = Kind.CANONICAL);
            setName(fullest);
        }
    }

    /** Adds those names that the person does not have yet. */
    public void learn(Collection<String> names, Kind kind) {
        learn(
                kind,
                names,
                PersonName.of(this).stream().map(known -> known.name).collect(Collectors.toCollection(HashSet::new)));
    }

    /**
     * Adds those names that the person does not have yet.
     *
     * @param known the names the person has; those added are added here too
     * @return those added
     */
    List<PersonName> learn(Kind kind, Collection<String> names, Set<String> known) {
        var learned = new ArrayList<PersonName>();
        for (var candidate : names) {
            var clean = checked(candidate);
            if (known.add(clean)) {
                var name = new PersonName(this, kind, clean);
                name.persist();
                learned.add(name);
            }
        }
        return learned;
    }

    private void setName(String newName) {
        name = checked(newName);
        sortName = Names.fold(name);
    }

    private static String checked(String name) {
        var clean = Legible.require("name", name).strip();
        if (clean.isEmpty() || clean.length() > MAX_NAME) {
            throw new BadInput("A person's name has between 1 and %d characters.".formatted(MAX_NAME));
        }
        return clean;
    }

    /**
     * People in this order.
     *
     * @param name null for all; else each of its words begins a word of the person's name, or of an alias or native
     *     name, without regard to case and accents
     */
    public static Listing<Person> listing(String name, Ordering<Person> ordering) {
        var people = Listing.of(Person.class, "Person row", ordering);
        var words = name == null ? List.<String>of() : List.of(Names.fold(name).split(" "));
        for (var i = 0; i < words.size(); i++) {
            // Between two bounds, since no database looks for the beginning of a parameter in an index.
            var from = "from" + i;
            people.where(
                    "row.id in (select n.person.id from PersonName n join n.words w where w >= :%s and w < :%s)"
                            .formatted(from, "to" + i),
                    Map.of(from, words.get(i), "to" + i, words.get(i) + Character.MAX_VALUE));
        }
        return people;
    }

    /** Those of the given people who are filed, in no particular order. */
    public static List<Person> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? new ArrayList<>() : list("among(?1, id)", Among.array(ids));
    }

    /** Who has these ids, or has become of whoever had them, by the ids asked for. */
    public static Map<Long, Person> current(Collection<Long> ids) {
        var people = withIds(ids).stream().collect(Collectors.toMap(person -> person.id, person -> person));
        var missing = ids.stream().filter(id -> !people.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            people.putAll(MergedPerson.survivors(missing));
        }
        return people;
    }

    /** These ids, but for those of people who have been merged those of whom they have become. */
    public static List<Long> currentIds(List<Long> ids) {
        var survivors = MergedPerson.survivors(ids);
        return ids.stream()
                .map(id -> survivors.containsKey(id) ? survivors.get(id).id : id)
                .distinct()
                .toList();
    }

    /** Who has this id, or has become of whoever had it. */
    public static Optional<Person> current(Long id) {
        return Person.<Person>findByIdOptional(id).or(() -> MergedPerson.survivor(id));
    }
}
