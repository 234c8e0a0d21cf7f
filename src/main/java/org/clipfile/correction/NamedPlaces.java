package org.clipfile.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clipfile.person.Appearance;
import org.clipfile.person.Mention;
import org.clipfile.person.Mention.Place;
import org.clipfile.person.Names;
import org.clipfile.person.Person;
import org.clipfile.quote.Quote;

/** The places where articles name one person, and what hangs on them: appearances and quotes. */
final class NamedPlaces {

    /** So many ids in one statement. */
    private static final int CHUNK = 1_000;

    private final Person person;
    private final Map<Long, List<Place>> byArticle;

    private NamedPlaces(Person person, List<Place> places) {
        this.person = person;
        this.byArticle = places.stream().collect(Collectors.groupingBy(Place::articleId));
    }

    static NamedPlaces of(Person person) {
        return new NamedPlaces(person, Mention.places(person));
    }

    /** The written forms of some articles, folded. */
    Set<String> formsIn(Collection<Long> articles) {
        return articles.stream()
                .flatMap(article -> byArticle.getOrDefault(article, List.of()).stream())
                .map(NamedPlaces::form)
                .collect(Collectors.toSet());
    }

    /** Articles that name the person. */
    Set<Long> articles() {
        return byArticle.keySet();
    }

    /** Those of these articles that name the person by one of these forms. */
    Set<Long> articlesWith(Set<String> forms, Collection<Long> articles) {
        return articles.stream()
                .filter(article -> byArticle.getOrDefault(article, List.of()).stream()
                        .anyMatch(place -> forms.contains(form(place))))
                .collect(Collectors.toSet());
    }

    /** What stands at the places with one of these forms, in these articles. */
    List<String> textsOf(Set<String> forms, Collection<Long> articles) {
        return articles.stream()
                .flatMap(article -> byArticle.getOrDefault(article, List.of()).stream())
                .filter(place -> forms.contains(form(place)))
                .map(Place::text)
                .distinct()
                .toList();
    }

    /**
     * Gives the places with these forms, in these articles, to another person.
     *
     * @param to null if they name nobody
     * @return how many places there are
     */
    int move(Set<String> forms, Collection<Long> articles, Person to) {
        var moved = new ArrayList<Long>();
        for (var ids : chunks(articlesWith(forms, articles))) {
            for (var appearance : Appearance.of(person, ids)) {
                var places = byArticle.get(appearance.article.id);
                var going = places.stream()
                        .filter(place -> forms.contains(form(place)))
                        .toList();
                going.forEach(place -> moved.add(place.mentionId()));
                move(appearance, forms, going.size(), places.size() - going.size(), to);
            }
            Quote.<Quote>list("speaker = ?1 and article.id in ?2", person, ids)
                    .forEach(quote -> move(quote, forms, to));
        }
        Person.getEntityManager().flush();
        for (var ids : chunks(moved)) {
            if (to == null) {
                Mention.delete("id in ?1", ids);
            } else {
                Mention.update("person = ?1 where id in ?2", to, ids);
            }
        }
        return moved.size();
    }

    private static void move(Appearance from, Set<String> forms, int going, int staying, Person to) {
        var written =
                from.writtenAs.stream().collect(Collectors.partitioningBy(text -> forms.contains(Names.fold(text))));
        if (to != null) {
            var role = staying == 0 ? from.role : null;
            new Appearance(from.article, to, going, written.get(true), role).persist();
        }
        from.mentionCount = staying;
        from.writtenAs = written.get(false);
        if (staying == 0) {
            from.role = null;
            if (!from.byEditor) {
                from.delete();
            }
        }
    }

    /** What is written at the quote tells whom it names; where it tells nothing, whoever is left in the article spoke. */
    private void move(Quote quote, Set<String> forms, Person to) {
        var inArticle = formsIn(List.of(quote.article.id));
        var goes = Names.longestIn(quote.speakerAsWritten, inArticle)
                .map(forms::contains)
                .orElse(forms.containsAll(inArticle));
        if (goes) {
            quote.speaker = to;
        }
    }

    private static String form(Place place) {
        return Names.fold(place.text());
    }

    private static List<List<Long>> chunks(Collection<Long> ids) {
        var all = ids.stream().sorted().toList();
        var chunks = new ArrayList<List<Long>>();
        for (var start = 0; start < all.size(); start += CHUNK) {
            chunks.add(all.subList(start, Math.min(all.size(), start + CHUNK)));
        }
        return chunks;
    }
}
