package org.clipfile.correction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.clipfile.filing.FilingSlots;
import org.clipfile.person.Appearance;
import org.clipfile.person.NameRuling;
import org.clipfile.person.Names;
import org.clipfile.person.Person;
import org.clipfile.person.PersonName;
import org.clipfile.person.SplitForm;
import org.clipfile.refusal.BadInput;

/** Says that a string is nobody's name. */
@ApplicationScoped
public class Rejection {

    /**
     * Takes all mentions away that are written like this, and leaves such places alone from now on. Quotes keep the
     * speaker as written. People whom nothing names any more go, unless an editor has filed or named them.
     *
     * @param writtenAs case, accents and punctuation do not count
     * @return how many mentions there were, in headlines, decks and bodies
     * @throws BadInput if there is no letter or digit in it
     */
    @Transactional
    public int of(String writtenAs) {
        var form = Names.fold(writtenAs);
        if (form.isEmpty()) {
            throw new BadInput("Give the name as articles write it.");
        }
        FilingSlots.lockAll();
        var affected = new TreeSet<Long>();
        var removed = 0;
        for (var person : PersonName.everKnownAs(form)) {
            var places = NamedPlaces.of(person);
            removed += places.move(Set.of(form), places.articles(), null);
            if (!person.byEditor || !person.sortName.equals(form)) {
                person.lose(Set.of(form));
            }
            if (person.byEditor || Appearance.count("person", person) > 0) {
                affected.add(person.id);
            } else {
                person.remove();
            }
        }
        Person.getEntityManager().flush();
        SplitForm.delete("folded", form);
        NameRuling.noName(form);
        Appearance.recount(List.copyOf(affected));
        return removed;
    }
}
