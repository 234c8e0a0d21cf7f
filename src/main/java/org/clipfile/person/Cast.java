package org.clipfile.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clipfile.extract.FoundPerson;
import org.clipfile.extract.FoundQuote;

/**
 * Who the people found in one story are in the archive.
 *
 * @param parts one for each filed person that a found person stands for; somebody whom editors leave out has none
 */
public record Cast(List<Part> parts) {

    /**
     * What names one filed person.
     *
     * @param found as the story has it
     * @param named the same with just the mentions that name the person
     */
    public record Part(FoundPerson found, FoundPerson named, Person person) {}

    /** Who speaks; null where nobody knows. */
    public Person speaker(FoundQuote quote) {
        if (quote.speaker() == null) {
            return null;
        }
        var of = parts.stream()
                .filter(part -> part.found.equals(quote.speaker()))
                .toList();
        if (of.size() <= 1) {
            return of.isEmpty() ? null : of.getFirst().person;
        }
        // An editor has split what the story has as one: what is written at the quote tells whom it names.
        Map<String, Person> byForm = new HashMap<>();
        of.forEach(
                part -> part.named.mentions().forEach(mention -> byForm.put(Names.fold(mention.text()), part.person)));
        var form = Names.longestIn(quote.speakerAsWritten(), byForm.keySet());
        return form.map(byForm::get).orElse(of.getFirst().person);
    }
}
