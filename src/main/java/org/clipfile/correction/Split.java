package org.clipfile.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.filing.FilingSlots;
import org.clipfile.person.Appearance;
import org.clipfile.person.NameRuling;
import org.clipfile.person.Names;
import org.clipfile.person.Person;
import org.clipfile.person.PersonName;
import org.clipfile.person.PersonName.Kind;
import org.clipfile.person.PersonRegister;
import org.clipfile.person.SplitForm;
import org.clipfile.refusal.BadInput;

/** Makes two people of one. */
@ApplicationScoped
public class Split {

    /**
     * Makes what is written in some ways a person of its own. From now on these forms mean the new person wherever they
     * would have meant the old one: everywhere, or, if only some articles are given and others still name the old person
     * by the form, in these articles.
     *
     * @param writtenAs as articles write them; case, accents and punctuation do not count
     * @param articles empty for all
     * @param newName null for the fullest of the forms
     * @return the id of the new person
     * @throws BadInput if no place names the person by one of the forms, or nothing of the old person would be left
     */
    @Transactional
    public Long off(Long personId, Collection<String> writtenAs, Optional<List<Long>> articles, String newName) {
        FilingSlots.lockAll();
        var old = PeopleDesk.current(List.of(personId)).getFirst();
        var places = NamedPlaces.of(old);
        var names = PersonName.of(old);
        Collection<Long> where = articles.isPresent() ? articles.get() : places.articles();
        var forms = forms(old, writtenAs, known(places.formsIn(where), names, articles.isPresent()));
        if (articles.isEmpty() && isAll(forms, places, names)) {
            throw new BadInput(
                    "These are all the names of %s; give the person another name instead.".formatted(old.name));
        }
        var stays = places.articles().stream()
                .filter(article -> !where.contains(article))
                .collect(Collectors.toSet());
        var left = places.formsIn(stays);
        var gone = forms.stream().filter(form -> !left.contains(form)).collect(Collectors.toSet());
        var one = create(forms, places.textsOf(forms, where), names, newName);
        places.move(forms, where, one);
        old.lose(gone);
        gone.forEach(form -> decide(old, form, one));
        for (var form : left.stream().filter(forms::contains).toList()) {
            places.articlesWith(Set.of(form), where).forEach(article -> decide(old, form, article, one));
        }
        Appearance.recount(List.of(old.id, one.id));
        return one.id;
    }

    private static Set<String> known(Set<String> written, List<PersonName> names, boolean onlyWritten) {
        var known = new TreeSet<>(written);
        if (!onlyWritten) {
            names.forEach(name -> known.add(name.folded));
        }
        return known;
    }

    private static Set<String> forms(Person person, Collection<String> writtenAs, Set<String> known) {
        if (writtenAs.isEmpty()) {
            throw new BadInput("Give at least one written form.");
        }
        var forms = new TreeSet<String>();
        for (var form : writtenAs) {
            if (!known.contains(Names.fold(form))) {
                throw new BadInput("%s is not written '%s' there.".formatted(person.name, form));
            }
            forms.add(Names.fold(form));
        }
        return forms;
    }

    private static boolean isAll(Set<String> forms, NamedPlaces places, List<PersonName> names) {
        return forms.containsAll(places.formsIn(places.articles()))
                && names.stream().allMatch(name -> forms.contains(name.folded));
    }

    private static Person create(Set<String> forms, List<String> texts, List<PersonName> names, String newName) {
        var natives = names.stream()
                .filter(name -> name.kind == Kind.NATIVE && forms.contains(name.folded))
                .map(name -> name.name)
                .toList();
        var written = texts.stream().map(PersonRegister::plain).distinct().toList();
        var aliases = written.isEmpty()
                ? names.stream()
                        .filter(name -> name.kind != Kind.NATIVE && forms.contains(name.folded))
                        .map(name -> name.name)
                        .toList()
                : written;
        var person = Person.create(
                newName != null ? newName : Names.fullest(aliases.isEmpty() ? natives : aliases), aliases, natives);
        person.byEditor = newName != null;
        return person;
    }

    private static void decide(Person old, String form, Person one) {
        SplitForm.delete("person = ?1 and folded = ?2", old, form);
        SplitForm.update("means = ?1 where means = ?2 and folded = ?3 and article is null", one, old, form);
        new SplitForm(old, form, null, one).persist();
        NameRuling.means(form, one);
    }

    private static void decide(Person old, String form, Long article, Person one) {
        SplitForm.delete("person = ?1 and folded = ?2 and article.id = ?3", old, form, article);
        SplitForm.update("means = ?1 where means = ?2 and folded = ?3 and article.id = ?4", one, old, form, article);
        new SplitForm(old, form, Article.getEntityManager().getReference(Article.class, article), one).persist();
    }
}
