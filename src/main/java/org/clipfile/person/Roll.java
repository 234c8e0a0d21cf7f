package org.clipfile.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.clipfile.extract.FoundPerson;
import org.clipfile.person.PersonName.Kind;
import org.clipfile.person.SamePerson.Verdict;

/**
 * The people whom some stories may name, with all their names and, where it may matter, what else is known of them: as they
 * are filed, and as they are learned while the stories are filed. Good for one transaction.
 */
public final class Roll {

    private static final Comparator<PersonName> FIRST_LEARNED = Comparator.comparing(name -> name.id);

    /** Companions of a person that are compared with: those most often named with them. */
    private static final int COMPANIONS = 50;

    private final Map<String, List<PersonName>> byFolded = new HashMap<>();
    private final Map<String, List<PersonName>> bySound = new HashMap<>();
    private final Map<Long, Set<String>> namesOf = new HashMap<>();
    private final Map<Long, Set<String>> nativeNamesOf = new HashMap<>();
    private final Map<Long, Known> knownOf = new HashMap<>();

    private final List<String> everybody = new ArrayList<>();
    private boolean evidenceRead;

    private final Rulings rulings;

    private Roll(Rulings rulings) {
        this.rulings = rulings;
    }

    private record Known(Set<String> roles, Set<String> companions, Set<Long> topics) {
        Known() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /** Three statements, for any number of people; three more when a name alone does not decide. */
    static Roll of(Collection<FoundPerson> everybody, Rulings rulings) {
        var roll = new Roll(rulings);
        var folded = new HashSet<String>();
        var sounds = new HashSet<String>();
        for (var person : everybody) {
            roll.everybody.add(person.name());
            folded.add(Names.fold(person.name()));
            person.nativeNames().forEach(name -> folded.add(Names.fold(name)));
            NameParts.of(person.name()).sound().ifPresent(sounds::add);
        }
        var people = new LinkedHashSet<Long>();
        rulings.people().forEach(person -> people.add(person.id));
        if (!folded.isEmpty()) {
            PersonName.folded(folded).forEach(name -> people.add(name.person.id));
        }
        if (!sounds.isEmpty()) {
            PersonName.sounding(sounds).forEach(name -> people.add(name.person.id));
        }
        if (!people.isEmpty()) {
            PersonName.of(people).values().stream()
                    .flatMap(List::stream)
                    .sorted(FIRST_LEARNED)
                    .forEach(roll::add);
        }
        return roll;
    }

    /** Reads roles, companions and topics of all for whom a name alone does not decide, when the first of them is met. */
    private void readEvidence() {
        if (evidenceRead) {
            return;
        }
        evidenceRead = true;
        var undecided = new LinkedHashSet<Long>();
        for (var name : everybody) {
            var sighting = Sighting.of(name);
            candidates(sighting).values().stream()
                    .flatMap(List::stream)
                    .filter(candidate -> verdict(sighting, candidate) == Verdict.UNDECIDED)
                    .forEach(candidate -> undecided.add(candidate.person.id));
        }
        Appearance.roles(undecided).forEach((id, roles) -> known(id).roles().addAll(roles));
        Appearance.companions(undecided, COMPANIONS)
                .forEach((id, companions) ->
                        companions.forEach(companion -> known(id).companions().add(companion.entity().sortName)));
        Appearance.topics(undecided).forEach((id, topics) -> known(id).topics().addAll(topics));
    }

    /** The filed person who is the one that was seen. */
    Optional<Person> known(Sighting sighting) {
        var candidates = candidates(sighting).values();
        var named = first(candidates, name -> verdict(sighting, name) == Verdict.SAME);
        if (named.isPresent()
                || first(candidates, name -> verdict(sighting, name) == Verdict.UNDECIDED)
                        .isEmpty()) {
            return named;
        }
        readEvidence();
        return first(
                candidates,
                name -> verdict(sighting, name) == Verdict.UNDECIDED && SamePerson.same(sighting, filed(name)));
    }

    private static Optional<Person> first(Collection<List<PersonName>> candidates, Predicate<PersonName> fits) {
        return candidates.stream()
                .flatMap(List::stream)
                .filter(fits)
                .findFirst()
                .map(name -> name.person);
    }

    /** Names that may be those of the one who was seen, by person, those first who were learned first. */
    private Map<Long, List<PersonName>> candidates(Sighting sighting) {
        var names = new ArrayList<PersonName>(byFolded.getOrDefault(Names.fold(sighting.name()), List.of()));
        sighting.nativeNames().forEach(name -> names.addAll(byFolded.getOrDefault(Names.fold(name), List.of())));
        NameParts.of(sighting.name()).sound().ifPresent(sound -> names.addAll(bySound.getOrDefault(sound, List.of())));
        var first = new HashMap<Long, Long>();
        names.forEach(name -> first.merge(name.person.id, name.id, Math::min));
        return names.stream()
                .distinct()
                .sorted(FIRST_LEARNED)
                .collect(Collectors.groupingBy(
                        name -> name.person.id,
                        () -> new TreeMap<>(Comparator.comparing(first::get)),
                        Collectors.toList()));
    }

    /** A short form of somebody ("Smith") is no name to know anybody by who is filed under more. */
    private Verdict verdict(Sighting sighting, PersonName name) {
        return name.isWhole() && rulings.allow(name.person, sighting.name())
                ? SamePerson.byName(sighting, named(name))
                : Verdict.OTHER;
    }

    /** What is known of somebody by a name alone. */
    private Sighting named(PersonName name) {
        return new Sighting(
                name.name, nativeNamesOf.getOrDefault(name.person.id, Set.of()), Set.of(), Set.of(), Set.of());
    }

    private Sighting filed(PersonName name) {
        var known = known(name.person.id);
        return new Sighting(
                name.name,
                nativeNamesOf.getOrDefault(name.person.id, Set.of()),
                known.roles(),
                known.companions(),
                known.topics());
    }

    private Known known(Long person) {
        return knownOf.computeIfAbsent(person, id -> new Known());
    }

    /** What editors have decided on these people. */
    Rulings rulings() {
        return rulings;
    }

    /** Adds a name that was filed just now. */
    void add(PersonName name) {
        byFolded.computeIfAbsent(name.folded, folded -> new ArrayList<>()).add(name);
        if (name.sound != null) {
            bySound.computeIfAbsent(name.sound, sound -> new ArrayList<>()).add(name);
        }
        namesOf(name.person).add(name.name);
        if (name.kind == Kind.NATIVE) {
            nativeNamesOf.computeIfAbsent(name.person.id, id -> new HashSet<>()).add(name.name);
        }
    }

    /** Adds what a story that was filed just now says of somebody. */
    void saw(Person person, Sighting sighting) {
        var known = known(person.id);
        known.roles().addAll(sighting.roles());
        known.companions().addAll(sighting.companions());
        known.topics().addAll(sighting.topics());
    }

    /** All names of somebody as they are written; names that are learned are to be added. */
    Set<String> namesOf(Person person) {
        return namesOf.computeIfAbsent(person.id, id -> new HashSet<>());
    }
}
