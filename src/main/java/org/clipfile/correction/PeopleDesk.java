package org.clipfile.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.clipfile.filing.FilingSlots;
import org.clipfile.person.Appearance;
import org.clipfile.person.DroppedName;
import org.clipfile.person.NameRuling;
import org.clipfile.person.NameRuling.Verdict;
import org.clipfile.person.Names;
import org.clipfile.person.Person;
import org.clipfile.person.PersonName;
import org.clipfile.person.PersonName.Kind;
import org.clipfile.refusal.NotFound;

/**
 * What editors say about single people. Each call is one transaction, in which nothing is filed and nobody else corrects
 * anything; what it decides holds for imports to come. Of two decisions about one name the later counts.
 */
@ApplicationScoped
@Transactional
public class PeopleDesk {

    /**
     * Files a person.
     *
     * @return their id
     */
    public Long create(String name, Collection<String> aliases, Collection<String> nativeNames) {
        FilingSlots.lockAll();
        var person = Person.create(name, aliases, nativeNames);
        person.byEditor = true;
        liftRefusal(person.name, person);
        aliases.forEach(alias -> giveAlias(person, alias));
        nativeNames.forEach(nativeName -> liftRefusal(nativeName, person));
        return person.id;
    }

    /** The person to make changes to, who is not changed or merged by anybody else until the transaction ends. */
    public Optional<Person> take(Long id) {
        FilingSlots.lockAll();
        return Person.current(id);
    }

    /** Files the person under another name; stories that give the old one still mean the person. */
    public void rename(Person person, String name) {
        var old = person.name;
        person.rename(name);
        person.byEditor = true;
        takeBack(person, name);
        liftRefusal(name, person);
        if (!PersonName.isKnownOfOthers(Names.fold(old), person)) {
            NameRuling.means(Names.fold(old), person);
        }
    }

    /** Puts these aliases in the place of the person's own; those that fall away are not learned again. */
    public void replaceAliases(Person person, Collection<String> aliases) {
        replace(person, Kind.ALIAS, aliases);
        aliases.forEach(alias -> giveAlias(person, alias));
    }

    /** The same for names in other scripts. */
    public void replaceNativeNames(Person person, Collection<String> names) {
        replace(person, Kind.NATIVE, names);
        names.forEach(name -> liftRefusal(name, person));
    }

    private static void replace(Person person, Kind kind, Collection<String> names) {
        person.byEditor = true;
        var given = names.stream().map(Names::fold).collect(Collectors.toSet());
        given.add(person.sortName);
        var gone = PersonName.of(person).stream()
                .filter(name -> name.kind == kind && !given.contains(name.folded))
                .map(name -> name.folded)
                .collect(Collectors.toSet());
        person.replaceNames(kind, names);
        names.forEach(name -> takeBack(person, name));
        gone.forEach(name -> drop(person, name));
    }

    private static void drop(Person person, String folded) {
        takeBack(person, folded);
        new DroppedName(person, folded).persist();
        NameRuling.delete("folded = ?1 and person = ?2", folded, person);
    }

    private static void takeBack(Person person, String name) {
        DroppedName.delete("person = ?1 and folded = ?2", person, Names.fold(name));
    }

    /** An editor's alias is known even where it is one word, unless others are filed under it. */
    private static void giveAlias(Person person, String alias) {
        liftRefusal(alias, person);
        if (!PersonName.isCanonicalOfOthers(Names.fold(alias), person)) {
            NameRuling.means(Names.fold(alias), person);
        }
    }

    /** Whatever was decided about the name before: it is this person's now. */
    private static void liftRefusal(String name, Person person) {
        NameRuling.on(Names.fold(name)).ifPresent(ruling -> {
            ruling.verdict = Verdict.MEANS;
            ruling.person = person;
        });
    }

    /**
     * Takes a person out of the archive: mentions go, quotes stay without a resolved speaker. Names by which stories
     * have named the person, and nobody else, are left out by imports to come.
     *
     * @return the id; nothing if nobody has it, which includes that of somebody who has been merged
     */
    public Optional<Long> remove(Long id) {
        FilingSlots.lockAll();
        var found = Person.<Person>findByIdOptional(id);
        found.ifPresent(PeopleDesk::remove);
        return found.map(person -> id);
    }

    private static void remove(Person person) {
        var names = Appearance.count("person = ?1 and mentionCount > 0", person) == 0
                ? Set.<String>of()
                : PersonName.of(person).stream()
                        .filter(PersonName::isWhole)
                        .map(name -> name.folded)
                        .filter(name -> !PersonName.isKnownOfOthers(name, person))
                        .collect(Collectors.toSet());
        person.remove();
        names.forEach(NameRuling::leaveOut);
    }

    /** The people with these ids, or who has become of them, in the order of the ids, each once. */
    static List<Person> current(Collection<Long> ids) {
        return ids.stream()
                .map(id -> Person.current(id)
                        .orElseThrow(() -> new NotFound("One of the people has been deleted in the meantime.")))
                .distinct()
                .toList();
    }
}
