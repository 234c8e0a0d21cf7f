package org.clipfile.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.paging.MostFrequent.Counted;
import org.clipfile.person.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A person with a number of articles. */
@Description("A person, and how many articles there are")
public record PersonCount(
        @NonNull @Description("Who") PersonView person,
        @NonNull @Description("In how many articles") int articleCount) {

    static Map<Long, List<PersonCount>> of(Map<Long, List<Counted<Person>>> people) {
        var siblings = PersonView.siblings(people.values().stream()
                .flatMap(List::stream)
                .map(Counted::entity)
                .toList());
        return people.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ofParent -> ofParent.getValue().stream()
                        .map(counted -> new PersonCount(
                                PersonView.of(counted.entity(), siblings), Math.toIntExact(counted.count())))
                        .toList()));
    }
}
