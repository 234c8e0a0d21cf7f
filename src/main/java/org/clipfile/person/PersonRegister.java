package org.clipfile.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.extract.FoundMention;
import org.clipfile.extract.FoundPerson;
import org.clipfile.person.PersonName.Kind;

/**
 * Knows the people of the archive again when an article names them.
 *
 * <p>The rule: a person found in a story is one that is filed already if a name in another script is the same, or if the
 * full form is the same as the filed name or another of its full forms, but for case, accents and punctuation. A form of
 * one word ("Smith") is the same only as a person filed under just that word: a missed merge is mended more easily than
 * a wrong one. Of several who fit, it is the one filed first.
 */
@ApplicationScoped
public class PersonRegister {

    /**
     * The filed person for each person found, new ones filed; must run under the locks of {@link #lockKeys}.
     *
     * @return in the order of the argument; several found people may be one filed person
     */
    public Map<FoundPerson, Person> resolve(List<FoundPerson> found) {
        var keys = found.stream().flatMap(person -> lockKeys(person).stream()).collect(Collectors.toSet());
        var filed = PersonName.folded(keys);
        var resolved = new LinkedHashMap<FoundPerson, Person>();
        var created = new HashMap<String, Person>();
        for (var person : found) {
            var known = known(person, filed);
            resolved.put(
                    person,
                    known != null
                            ? known
                            : created.computeIfAbsent(
                                    Names.fold(person.name()),
                                    key -> Person.create(person.name(), List.of(), List.of())));
        }
        learnNames(resolved);
        return resolved;
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
                .map(text -> text.replaceAll("[\\s\\u00a0]+", " "))
                .distinct()
                .toList();
    }

    private static Person known(FoundPerson person, List<PersonName> filed) {
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
                .findFirst()
                .orElse(null);
    }

    private static void learnNames(Map<FoundPerson, Person> resolved) {
        var ids = resolved.values().stream().map(person -> person.id).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        var known = new HashMap<Long, Set<String>>();
        PersonName.of(ids)
                .forEach((id, names) -> known.put(
                        id,
                        names.stream().map(name -> name.name).collect(Collectors.toCollection(LinkedHashSet::new))));
        resolved.forEach((found, person) -> {
            var names = known.computeIfAbsent(person.id, id -> new LinkedHashSet<>());
            var forms = new ArrayList<String>();
            forms.add(found.name());
            forms.addAll(writtenForms(found));
            person.learn(Kind.ALIAS, forms, names);
            person.learn(Kind.NATIVE, found.nativeNames(), names);
        });
    }
}
