package org.clipfile.correction;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.clipfile.filing.FilingSlots;
import org.clipfile.person.Appearance;
import org.clipfile.person.DroppedName;
import org.clipfile.person.Mention;
import org.clipfile.person.MergedPerson;
import org.clipfile.person.NameRuling;
import org.clipfile.person.Person;
import org.clipfile.person.PersonName;
import org.clipfile.person.PersonName.Kind;
import org.clipfile.person.SplitForm;
import org.clipfile.quote.Quote;
import org.clipfile.refusal.BadInput;

/** Makes one person of several. */
@ApplicationScoped
public class Merge {

    /**
     * Moves all that is filed under the others, with their names, to one person. Their ids lead there from now on, and
     * so do their names where a story knows somebody by just these. People who have been merged already are those they
     * have become, so that the same merge again, or the opposite one, changes nothing.
     *
     * @return the id of the person who stays
     * @throws BadInput if there is nobody to merge, or a person is to be merged into themselves
     */
    @Transactional
    public Long into(Long id, Collection<Long> others) {
        if (others.isEmpty()) {
            throw new BadInput("Give at least one person to merge.");
        }
        if (others.contains(id)) {
            throw new BadInput("A person cannot be merged into themselves.");
        }
        FilingSlots.lockAll();
        var stays = PeopleDesk.current(List.of(id)).getFirst();
        for (var goes : PeopleDesk.current(others)) {
            if (!goes.id.equals(stays.id)) {
                moveFiled(goes, stays);
                moveNames(goes, stays);
                moveDecisions(goes, stays);
                goes.remove();
                new MergedPerson(goes.id, stays).persist();
            }
        }
        Appearance.recount(List.of(stays.id));
        return stays.id;
    }

    private static void moveFiled(Person goes, Person stays) {
        var there = Appearance.ofBoth(goes, stays).stream()
                .collect(Collectors.groupingBy(appearance -> appearance.article.id));
        there.values().forEach(pair -> {
            var staying = pair.getFirst().person.id.equals(stays.id) ? pair.getFirst() : pair.getLast();
            var going = staying == pair.getFirst() ? pair.getLast() : pair.getFirst();
            staying.add(going);
            going.delete();
        });
        Person.getEntityManager().flush();
        Appearance.update("person = ?1 where person = ?2", stays, goes);
        Mention.update("person = ?1 where person = ?2", stays, goes);
        Quote.update("speaker = ?1 where speaker = ?2", stays, goes);
    }

    private static void moveNames(Person goes, Person stays) {
        var names = PersonName.of(goes);
        stays.learn(
                names.stream()
                        .filter(name -> name.kind != Kind.NATIVE)
                        .map(name -> name.name)
                        .toList(),
                Kind.ALIAS);
        stays.learn(
                names.stream()
                        .filter(name -> name.kind == Kind.NATIVE)
                        .map(name -> name.name)
                        .toList(),
                Kind.NATIVE);
        stays.byEditor |= goes.byEditor;
        NameRuling.update("person = ?1 where person = ?2", stays, goes);
        names.stream()
                .filter(PersonName::isWhole)
                .filter(name -> name.kind == Kind.CANONICAL || !PersonName.isKnownOfOthers(name.folded, stays, goes))
                .map(name -> name.folded)
                .distinct()
                .forEach(name -> NameRuling.means(name, stays));
    }

    private static void moveDecisions(Person goes, Person stays) {
        var known = PersonName.of(stays).stream().map(name -> name.folded).collect(Collectors.toSet());
        var dropped = DroppedName.<DroppedName>list("person in ?1", List.of(goes, stays)).stream()
                .map(name -> name.folded)
                .collect(Collectors.toSet());
        DroppedName.delete("person in ?1", List.of(goes, stays));
        dropped.removeAll(known);
        dropped.forEach(name -> new DroppedName(stays, name).persist());
        SplitForm.update("person = ?1 where person = ?2", stays, goes);
        SplitForm.update("means = ?1 where means = ?2", stays, goes);
        // The two were split from each other once: the merge is the later word.
        SplitForm.delete("person = ?1 and means = ?1", stays);
        MergedPerson.update("survivor = ?1 where survivor = ?2", stays, goes);
    }
}
