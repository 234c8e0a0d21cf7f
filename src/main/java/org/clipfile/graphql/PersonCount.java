package org.clipfile.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.person.Appearance.Companion;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A person with a number of articles. */
@Description("A person, and how many articles there are")
public record PersonCount(
        @NonNull @Description("Who") PersonView person,
        @NonNull @Description("In how many articles") int articleCount) {

    static Map<Long, List<PersonCount>> of(Map<Long, List<Companion>> companions) {
        var siblings = PersonView.siblings(companions.values().stream()
                .flatMap(List::stream)
                .map(Companion::person)
                .toList());
        return companions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ofPerson -> ofPerson.getValue().stream()
                        .map(companion -> new PersonCount(
                                PersonView.of(companion.person(), siblings), Math.toIntExact(companion.articleCount())))
                        .toList()));
    }
}
