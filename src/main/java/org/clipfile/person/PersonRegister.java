package org.clipfile.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.extract.FoundMention;
import org.clipfile.extract.FoundPerson;
import org.clipfile.person.PersonName.Kind;

/**
 * Knows the people of the archive again when an article names them. What editors have decided goes first ({@link Rulings}),
 * then the rule of {@link SamePerson}. Of several who fit, it is the one filed first, and one whose name decides goes before
 * one for whom roles, companions and topics speak.
 */
@ApplicationScoped
public class PersonRegister {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /**
     * Opens the register for the people of some stories, which are then resolved one story after the other; must run
     * under the locks of {@link #lockKeys}, and is good for one transaction.
     */
    public Roll roll(Collection<FoundPerson> everybody) {
        var rulings = Rulings.on(everybody);
        return Roll.of(
                everybody.stream()
                        .flatMap(person -> Stream.concat(Stream.of(person), rulings.admitted(person).stream()))
                        .toList(),
                rulings);
    }

    /**
     * Who the people found in one story are, new ones filed. What editors have decided goes first.
     *
     * @param articleId the article, where it is filed already; else null
     * @param topics ids of what the story is about
     * @param roll opened for these people among others
     */
    public Cast resolve(Long articleId, Set<Long> topics, List<FoundPerson> found, Roll roll) {
        var rulings = roll.rulings();
        var everybody = found.stream().map(one -> Names.fold(one.name())).collect(Collectors.toSet());
        var created = new HashMap<String, PersonName>();
        var parts = new ArrayList<Cast.Part>();
        for (var one : found) {
            rulings.admitted(one).ifPresent(admitted -> {
                var person = rulings.meant(admitted)
                        .or(() -> roll.known(sighting(admitted, everybody, topics)))
                        .orElseGet(() -> created.computeIfAbsent(
                                        Names.fold(admitted.name()), key -> Person.named(admitted.name()))
                                .person);
                rulings.divide(admitted, person, articleId)
                        .forEach((named, part) -> parts.add(new Cast.Part(one, part, named)));
            });
        }
        created.values().forEach(roll::add);
        parts.forEach(part -> {
            learnNames(part.named(), part.person(), roll);
            roll.saw(part.person(), sighting(part.named(), everybody, topics));
        });
        return new Cast(parts);
    }

    /**
     * @param everybody the folded names of all who are found in the story
     */
    private static Sighting sighting(FoundPerson person, Set<String> everybody, Set<Long> topics) {
        var companions = new HashSet<>(everybody);
        companions.remove(Names.fold(person.name()));
        return new Sighting(
                person.name(),
                Set.copyOf(person.nativeNames()),
                person.role() == null ? Set.of() : Set.of(person.role()),
                companions,
                topics);
    }

    /** What two imports must not resolve at the same time: the folded names of a person, and how the full one sounds. */
    public static Set<String> lockKeys(FoundPerson person) {
        var keys = new LinkedHashSet<String>();
        keys.add(Names.fold(person.name()));
        person.nativeNames().forEach(name -> keys.add(Names.fold(name)));
        NameParts.of(person.name()).sound().ifPresent(keys::add);
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
        return SPACE.matcher(name).replaceAll(" ");
    }

    private static void learnNames(FoundPerson found, Person person, Roll roll) {
        var known = roll.namesOf(person);
        var forms = new ArrayList<String>();
        forms.add(found.name());
        forms.addAll(writtenForms(found));
        forms.removeIf(form -> !roll.rulings().allow(person, form));
        person.learn(Kind.ALIAS, forms, known).forEach(roll::add);
        person.learn(Kind.NATIVE, found.nativeNames(), known).forEach(roll::add);
    }
}
