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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.extract.FoundMention;
import org.clipfile.extract.FoundPerson;
import org.clipfile.person.PersonName.Kind;

/**
 * Knows the people of the archive again when an article names them.
 *
 * <p>What editors have decided goes first ({@link Rulings}). Then the rule: a person found in a story is one that is filed already if a name in another script is the same, or if the
 * full form is the same as the filed name or another of its full forms, but for case, accents and punctuation. A form of
 * one word ("Smith") is the same only as a person filed under just that word: a missed merge is mended more easily than
 * a wrong one. Of several who fit, it is the one filed first.
 */
@ApplicationScoped
public class PersonRegister {

    private static final Comparator<PersonName> FIRST_LEARNED = Comparator.comparing(name -> name.id);

    /**
     * Opens the register for the people of some stories, which are then resolved one story after the other; must run
     * under the locks of {@link #lockKeys}, and is good for one transaction.
     */
    public Roll roll(Collection<FoundPerson> everybody) {
        var rulings = Rulings.on(everybody);
        var names = everybody.stream()
                .flatMap(person -> Stream.concat(Stream.of(person), rulings.admitted(person).stream()))
                .flatMap(person -> lockKeys(person).stream())
                .collect(Collectors.toSet());
        return Roll.of(names, rulings);
    }

    /**
     * Who the people found in one story are, new ones filed. What editors have decided goes first.
     *
     * @param articleId the article, where it is filed already; else null
     * @param roll opened for these people among others
     */
    public Cast resolve(Long articleId, List<FoundPerson> found, Roll roll) {
        var rulings = roll.rulings;
        var created = new HashMap<String, PersonName>();
        var parts = new ArrayList<Cast.Part>();
        for (var one : found) {
            rulings.admitted(one).ifPresent(admitted -> {
                var person = rulings.meant(admitted)
                        .or(() -> known(admitted, roll.named(lockKeys(admitted)), rulings))
                        .orElseGet(() -> created.computeIfAbsent(
                                        Names.fold(admitted.name()), key -> Person.named(admitted.name()))
                                .person);
                rulings.divide(admitted, person, articleId)
                        .forEach((named, part) -> parts.add(new Cast.Part(one, part, named)));
            });
        }
        created.values().forEach(roll::add);
        parts.forEach(part -> learnNames(part.named(), part.person(), roll));
        return new Cast(parts);
    }

    /** What two imports must not resolve at the same time: the folded names of a person. */
    public static Set<String> lockKeys(FoundPerson person) {
        var keys = new LinkedHashSet<String>();
        keys.add(Names.fold(person.name()));
        person.nativeNames().forEach(name -> keys.add(Names.fold(name)));
        return keys;
    }

    /** The distinct forms in which an article names a person, in reading order, white space made plain. */
    public static List<String> writtenForms(FoundPerson person) {
        return person.mentions().stream()
                .map(FoundMention::text)
                .map(PersonRegister::plain)
                .distinct()
                .toList();
    }

    /** A name as it stands in a text, white space made plain. */
    public static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0]+", " ");
    }

    private static Optional<Person> known(FoundPerson person, List<PersonName> filed, Rulings rulings) {
        var natives = person.nativeNames().stream().map(Names::fold).collect(Collectors.toSet());
        var full = Names.fold(person.name());
        var isOneWord = full.indexOf(' ') < 0;
        return filed.stream()
                .filter(name -> switch (name.kind) {
                    case NATIVE -> natives.contains(name.folded);
                    case CANONICAL -> name.folded.equals(full);
                    case ALIAS -> name.folded.equals(full) && !isOneWord;
                })
                .map(name -> name.person)
                .filter(known -> rulings.allow(known, person.name()))
                .findFirst();
    }

    private static void learnNames(FoundPerson found, Person person, Roll roll) {
        var known = roll.namesOf(person);
        var forms = new ArrayList<String>();
        forms.add(found.name());
        forms.addAll(writtenForms(found));
        forms.removeIf(form -> !roll.rulings.allow(person, form));
        person.learn(Kind.ALIAS, forms, known).forEach(roll::add);
        person.learn(Kind.NATIVE, found.nativeNames(), known).forEach(roll::add);
    }

    /** The people whom some stories may name, with all their names, as they are filed and as they are learned. */
    public static final class Roll {

        private final Map<String, List<PersonName>> byFolded = new HashMap<>();
        private final Map<Long, Set<String>> byPerson = new HashMap<>();

        private final Rulings rulings;

        private Roll(Rulings rulings) {
            this.rulings = rulings;
        }

        private static Roll of(Set<String> folded, Rulings rulings) {
            var roll = new Roll(rulings);
            if (!folded.isEmpty()) {
                var named = PersonName.folded(folded).stream().map(name -> name.person);
                var people = Stream.concat(named, rulings.people())
                        .map(person -> person.id)
                        .distinct()
                        .toList();
                if (!people.isEmpty()) {
                    PersonName.of(people).values().stream()
                            .flatMap(List::stream)
                            .sorted(FIRST_LEARNED)
                            .forEach(roll::add);
                }
            }
            return roll;
        }

        private void add(PersonName name) {
            byFolded.computeIfAbsent(name.folded, folded -> new ArrayList<>()).add(name);
            byPerson.computeIfAbsent(name.person.id, person -> new HashSet<>()).add(name.name);
        }

        private List<PersonName> named(Set<String> folded) {
            return folded.stream()
                    .flatMap(name -> byFolded.getOrDefault(name, List.of()).stream())
                    .sorted(FIRST_LEARNED)
                    .toList();
        }

        private Set<String> namesOf(Person person) {
            return byPerson.computeIfAbsent(person.id, id -> new HashSet<>());
        }
    }
}
