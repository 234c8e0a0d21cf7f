package org.clipfile.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clipfile.extract.FoundMention;
import org.clipfile.extract.FoundPerson;
import org.clipfile.person.NameRuling.Verdict;

/**
 * What editors have decided about the names of some stories. Their word goes before whatever evidence the stories have;
 * {@code docs/corrections.md} has the rules in plain words.
 */
public final class Rulings {

    private final Map<String, NameRuling> onNames = new HashMap<>();
    private final Map<String, List<SplitForm>> splits = new HashMap<>();
    private final Map<String, Set<Long>> dropped = new HashMap<>();

    private Rulings() {}

    /** All that there is about these people, of one story or of many, in three statements. */
    public static Rulings on(Collection<FoundPerson> found) {
        var rulings = new Rulings();
        var names = found.stream().flatMap(Rulings::names).collect(Collectors.toSet());
        if (!names.isEmpty()) {
            NameRuling.on(names).forEach(ruling -> rulings.onNames.put(ruling.folded, ruling));
            rulings.splits.putAll(SplitForm.on(names).stream().collect(Collectors.groupingBy(split -> split.folded)));
            DroppedName.on(names).forEach(name -> rulings.dropped
                    .computeIfAbsent(name.folded, any -> new HashSet<>())
                    .add(name.person.id));
        }
        return rulings;
    }

    private static Stream<String> names(FoundPerson person) {
        return Stream.of(
                        Stream.of(person.name()),
                        person.nativeNames().stream(),
                        person.mentions().stream().map(FoundMention::text))
                .flatMap(names -> names)
                .map(Names::fold);
    }

    /**
     * The person without what editors say is no name; nothing if there is no mention left, or if they have the person
     * left out.
     */
    public Optional<FoundPerson> admitted(FoundPerson found) {
        if (onNames.isEmpty()) {
            return Optional.of(found);
        }
        var names = found.mentions().stream()
                .filter(mention -> verdict(mention.text()) != Verdict.NO_NAME)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var name = verdict(found.name()) == Verdict.NO_NAME
                ? Names.fullest(names.stream()
                        .map(mention -> PersonRegister.plain(mention.text()))
                        .toList())
                : found.name();
        var natives = found.nativeNames().stream()
                .filter(given -> verdict(given) != Verdict.NO_NAME)
                .toList();
        var leftOut = verdict(name) == Verdict.LEFT_OUT
                || (verdict(name) == null && natives.stream().anyMatch(given -> verdict(given) == Verdict.LEFT_OUT));
        return leftOut ? Optional.empty() : Optional.of(new FoundPerson(name, names, found.role(), natives));
    }

    private Verdict verdict(String name) {
        var ruling = onNames.get(Names.fold(name));
        return ruling == null ? null : ruling.verdict;
    }

    /** Whom the person's name means, if editors have said so; else it is for the evidence to say. */
    public Optional<Person> meant(FoundPerson admitted) {
        if (onNames.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(admitted.name()), admitted.nativeNames().stream())
                .map(name -> onNames.get(Names.fold(name)))
                .filter(ruling -> ruling != null && ruling.verdict == Verdict.MEANS)
                .map(ruling -> ruling.person)
                .findFirst();
    }

    /**
     * Divides a found person between the one whom they seem to be and those whom editors have split from that one.
     *
     * @param articleId the article, where it is filed already; else null
     */
    public Map<Person, FoundPerson> divide(FoundPerson admitted, Person person, Long articleId) {
        if (splits.isEmpty()) {
            return Map.of(person, admitted);
        }
        var divided = new LinkedHashMap<Person, List<FoundMention>>();
        for (var mention : admitted.mentions()) {
            split(mention, person, articleId)
                    .ifPresentOrElse(
                            split -> {
                                if (split.means != null) {
                                    divided.computeIfAbsent(split.means, one -> new ArrayList<>())
                                            .add(mention);
                                }
                            },
                            () -> divided.computeIfAbsent(person, one -> new ArrayList<>())
                                    .add(mention));
        }
        var undivided = divided.size() == 1
                && divided.values().iterator().next().size()
                        == admitted.mentions().size();
        var parts = new LinkedHashMap<Person, FoundPerson>();
        divided.forEach((one, mentions) -> parts.put(
                one,
                one == person || undivided
                        ? new FoundPerson(admitted.name(), mentions, admitted.role(), admitted.nativeNames())
                        : new FoundPerson(
                                Names.fullest(mentions.stream()
                                        .map(mention -> PersonRegister.plain(mention.text()))
                                        .toList()),
                                mentions,
                                null,
                                List.of())));
        return parts;
    }

    private Optional<SplitForm> split(FoundMention mention, Person person, Long articleId) {
        return splits.getOrDefault(Names.fold(mention.text()), List.of()).stream()
                .filter(split -> split.holdsFor(person, articleId))
                .findFirst();
    }

    /** Everybody whom editors say somebody is. */
    Stream<Person> people() {
        var meant = onNames.values().stream().map(ruling -> ruling.person);
        var split = splits.values().stream().flatMap(List::stream).map(form -> form.means);
        return Stream.concat(meant, split).filter(Objects::nonNull);
    }

    /** Whether the person may be given this name, be it as an alias or to be known by. */
    public boolean allow(Person person, String name) {
        return dropped.isEmpty()
                || !dropped.getOrDefault(Names.fold(name), Set.of()).contains(person.id);
    }
}
