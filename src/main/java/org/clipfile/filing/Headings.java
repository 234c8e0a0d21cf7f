package org.clipfile.filing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.article.Article;
import org.clipfile.extract.Extraction;
import org.clipfile.extract.FoundPerson;
import org.clipfile.person.Appearance;
import org.clipfile.person.Cast;
import org.clipfile.person.Mention;
import org.clipfile.person.Person;
import org.clipfile.person.PersonRegister;
import org.clipfile.person.Roll;
import org.clipfile.quote.Quote;
import org.clipfile.topic.RefusedTag;
import org.clipfile.topic.Tag;
import org.clipfile.topic.TagOrigin;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicFiler.Fit;
import org.clipfile.topic.TopicLineage;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * What an article is filed under: its people, with what they said, and its topics. Works within the transaction of its
 * caller, who holds the locks ({@link FilingSlots}).
 */
@ApplicationScoped
class Headings {

    private static final int LONGEST_PHRASE = 500;

    private final PersonRegister register;

    Headings(PersonRegister register) {
        this.register = register;
    }

    /** The people under whom an article can be filed: what is longer than any name is none. */
    static List<FoundPerson> fileable(Extraction extraction) {
        return extraction.people().stream()
                .filter(person -> person.mentions().stream()
                        .allMatch(mention -> mention.text().length() <= Person.MAX_NAME))
                .toList();
    }

    /** Opens the register for the people of some stories. */
    Roll roll(Collection<FoundPerson> everybody) {
        return register.roll(everybody);
    }

    /**
     * Files a new article under the people found in it.
     *
     * @param found those of the extraction that are {@link #fileable}
     * @param fits what it is about, by which people are told apart
     */
    void filePeople(Article article, List<FoundPerson> found, Extraction extraction, List<Fit> fits, Roll roll) {
        filePeople(article, found, extraction, fits, List.of(), roll);
    }

    /** Files a new article under the topics that its provider gives it, and under those that the rules say. */
    void fileTopics(Article article, Collection<Topic> given, List<Fit> fits) {
        var topics = new LinkedHashSet<>(given);
        topics.forEach(topic -> new Tag(article, topic, 1, TagOrigin.EDITOR).persist());
        var ids = topics.stream().map(topic -> topic.id).collect(Collectors.toSet());
        fits.stream().filter(fit -> !ids.contains(fit.topicId())).forEach(fit -> Tag.byRule(article, fit)
                .persist());
    }

    /** Puts new findings in the place of an article's old ones; what editors have said stays. */
    void refile(Article article, List<FoundPerson> people, Extraction extraction, List<Fit> fits, Roll roll) {
        var peopleBefore = Appearance.peopleIn(article);
        var topicsBefore = TopicLineage.ancestors(Tag.topicsOf(article));
        Mention.delete("article", article);
        Quote.delete("article", article);
        Appearance.delete("article = ?1 and byEditor = false", article);
        copyDate(article);
        var kept = Appearance.withoutMentions(article);
        Tag.delete("article = ?1 and origin = ?2", article, TagOrigin.RULE);
        var settled = new HashSet<>(Tag.topicsOf(article));
        settled.addAll(RefusedTag.topicsRefusedFor(article));
        filePeople(article, people, extraction, fits, kept, roll);
        fits.stream().filter(fit -> !settled.contains(fit.topicId())).forEach(fit -> Tag.byRule(article, fit)
                .persist());
        Panache.getEntityManager().flush();
        var peopleNow = new LinkedHashSet<>(peopleBefore);
        peopleNow.addAll(Appearance.peopleIn(article));
        Appearance.recount(peopleNow);
        var topicsNow = new LinkedHashSet<>(topicsBefore);
        topicsNow.addAll(TopicLineage.ancestors(Tag.topicsOf(article)));
        Topic.recount(topicsNow);
    }

    /** Tells everything that is filed under the article's date that there is a new one. */
    static void copyDate(Article article) {
        Appearance.update("datedAt = ?1 where article = ?2", article.datedAt, article);
        Quote.update("datedAt = ?1 where article = ?2", article.datedAt, article);
        Tag.update("datedAt = ?1 where article = ?2", article.datedAt, article);
    }

    /** Counts new articles under their people and topics; each once. */
    static void count(Collection<Article> created) {
        var ids = created.stream().map(article -> article.id).toList();
        if (!ids.isEmpty()) {
            // Once for both: each flush looks at all that the transaction has read and filed.
            Panache.getEntityManager().flush();
            Appearance.countIn(ids);
            Topic.countIn(ids);
        }
    }

    /**
     * @param kept what editors have said about who is in the article
     */
    private void filePeople(
            Article article,
            List<FoundPerson> found,
            Extraction extraction,
            List<Fit> fits,
            List<Appearance> kept,
            Roll roll) {
        var topics = fits.stream().map(Fit::topicId).collect(Collectors.toSet());
        var cast = register.resolve(article.id, topics, found, roll);
        var appearances = new LinkedHashMap<Long, Appearance>();
        kept.forEach(appearance -> appearances.put(appearance.person.id, appearance));
        for (var part : cast.parts()) {
            var named = part.named();
            var appearance = new Appearance(
                    article,
                    part.person(),
                    named.mentions().size(),
                    PersonRegister.writtenForms(named),
                    shortOrNull(named.role()));
            // Two people of a story may turn out to be one in the archive.
            appearances.merge(part.person().id, appearance, (one, other) -> {
                one.add(other);
                return one;
            });
            named.mentions().forEach(mention -> new Mention(
                            article, part.person(), mention.part(), mention.start(), mention.end(), mention.text())
                    .persist());
        }
        appearances.values().forEach(appearance -> appearance.persist());
        fileQuotes(article, extraction, cast);
    }

    private static void fileQuotes(Article article, Extraction extraction, Cast cast) {
        for (var quote : extraction.quotes()) {
            new Quote(
                            article,
                            cast.speaker(quote),
                            shortOrNull(quote.speakerAsWritten()),
                            shortOrNull(quote.verb()),
                            quote.text(),
                            quote.start(),
                            quote.end())
                    .persist();
        }
    }

    /** What is longer than any role, speaker or verb is none, but a mistake in the text or of the extractor. */
    private static String shortOrNull(String found) {
        return found != null && found.length() <= LONGEST_PHRASE ? found : null;
    }
}
