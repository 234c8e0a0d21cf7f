package org.clipfile.filing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.article.ArticleStatus;
import org.clipfile.article.Fingerprint;
import org.clipfile.article.Headline;
import org.clipfile.copy.Shingles;
import org.clipfile.extract.Extraction;
import org.clipfile.extract.FoundPerson;
import org.clipfile.filing.ArticleEvent.Kind;
import org.clipfile.filing.Filed.Fate;
import org.clipfile.person.Appearance;
import org.clipfile.person.Cast;
import org.clipfile.person.Mention;
import org.clipfile.person.Person;
import org.clipfile.person.PersonRegister;
import org.clipfile.person.Roll;
import org.clipfile.quote.Quote;
import org.clipfile.refusal.Conflict;
import org.clipfile.topic.RefusedTag;
import org.clipfile.topic.Tag;
import org.clipfile.topic.TagOrigin;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicFiler.Fit;
import org.clipfile.topic.TopicLineage;

import io.quarkus.hibernate.orm.panache.Panache;

/** Puts stories into the archive, under their people and topics, and takes them out. Each call is one transaction. */
@ApplicationScoped
public class FilingDesk {

    private static final int LONGEST_PHRASE = 500;

    private final PersonRegister register;
    private final Event<ArticleEvent> events;

    FilingDesk(PersonRegister register, Event<ArticleEvent> events) {
        this.register = register;
        this.events = events;
    }

    /**
     * Files stories, but for those that are there: one after the other, as if each were alone, yet with few statements
     * for all of them.
     *
     * @param importedAt the same for all stories of one import
     * @return what became of each, in the order of the stories
     */
    @Transactional
    public List<Filed> file(List<ReadStory> stories, Instant importedAt) {
        var fingerprints =
                stories.stream().map(story -> story.draft().fingerprint()).toList();
        var uris = stories.stream()
                .map(story -> story.provenance().uri())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var people = stories.stream().map(story -> fileable(story.extraction())).toList();
        var everybody = people.stream().flatMap(List::stream).toList();
        lock(fingerprints, uris, everybody);
        var batch = new Batch(
                KnownStories.among(fingerprints, uris),
                register.roll(everybody),
                Topic.called(stories.stream()
                        .flatMap(story -> story.provenance().topics().stream())
                        .collect(Collectors.toSet())),
                Copies.among(stories.stream()
                        .flatMap(story -> story.bands().stream())
                        .toList()),
                new ArrayList<>(),
                importedAt);
        var filed = new ArrayList<Filed>();
        for (var i = 0; i < stories.size(); i++) {
            filed.add(file(stories.get(i), fingerprints.get(i), people.get(i), batch));
        }
        count(batch.created);
        batch.copies.save();
        return filed;
    }

    /**
     * What the stories of one transaction share.
     *
     * @param topics those that providers name, by code and by folded name
     * @param created articles that are not counted yet
     */
    private record Batch(
            KnownStories known,
            Roll roll,
            Map<String, Topic> topics,
            Copies copies,
            List<Article> created,
            Instant importedAt) {}

    private Filed file(ReadStory story, Fingerprint fingerprint, List<FoundPerson> people, Batch batch) {
        var draft = story.draft();
        var known = batch.known;
        var same = known.withFingerprint(fingerprint);
        if (same.isPresent()) {
            return new Filed(same.get().id, Fate.UNCHANGED);
        }
        var version = known.withUri(story.provenance().uri());
        if (version.isPresent()) {
            return update(version.get(), story, fingerprint, people, batch);
        }
        for (var other : known.withOpening(fingerprint)) {
            if (draft.truncated() && Fingerprint.opens(draft.body(), other.body)) {
                return new Filed(other.id, Fate.UNCHANGED);
            }
            if (other.status == ArticleStatus.TRUNCATED && Fingerprint.opens(other.body, draft.body())) {
                complete(other, story, fingerprint, people, batch);
                events.fire(new ArticleEvent(other.id, Kind.COMPLETED));
                return new Filed(other.id, Fate.COMPLETED);
            }
        }
        var article = create(draft, fingerprint, story.extraction().language(), batch.importedAt);
        article.uri = story.provenance().uri();
        article.versionAt = story.provenance().versionAt();
        fileUnderPeople(article, people, story.extraction(), story.topics(), List.of(), batch.roll);
        fileUnderTopics(article, story, batch);
        batch.copies.link(article, story.bands());
        known.add(article);
        batch.created.add(article);
        events.fire(new ArticleEvent(article.id, Kind.FILED));
        return new Filed(article.id, Fate.CREATED, article.copyOfId != null);
    }

    /** A newer version of a story takes the place of the filed one. */
    private Filed update(
            Article article, ReadStory story, Fingerprint fingerprint, List<FoundPerson> people, Batch batch) {
        var versionAt = story.provenance().versionAt();
        if (article.versionAt != null && versionAt != null && !versionAt.isAfter(article.versionAt)) {
            return new Filed(article.id, Fate.UNCHANGED);
        }
        complete(article, story, fingerprint, people, batch);
        events.fire(new ArticleEvent(article.id, Kind.COMPLETED));
        return new Filed(article.id, Fate.UPDATED);
    }

    private void fileUnderTopics(Article article, ReadStory story, Batch batch) {
        var given = story.provenance().topics().stream()
                .map(name -> batch.topics.get(Topic.key(name)))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        given.forEach(topic -> new Tag(article, topic, 1, TagOrigin.EDITOR).persist());
        var ids = given.stream().map(topic -> topic.id).collect(Collectors.toSet());
        story.topics().stream().filter(fit -> !ids.contains(fit.topicId())).forEach(fit -> Tag.byRule(article, fit)
                .persist());
    }

    /**
     * Files a story under the people and topics that an editor names.
     *
     * @param people empty to leave what was found in the text
     * @param topics empty to leave what the rules say
     * @return the article's id
     * @throws Conflict if the story is filed already
     */
    @Transactional
    public Long create(
            Draft draft,
            Extraction extraction,
            List<Fit> fits,
            Optional<Collection<Person>> people,
            Optional<Collection<Topic>> topics) {
        var fingerprint = draft.fingerprint();
        var found = people.isPresent() ? List.<FoundPerson>of() : fileable(extraction);
        lock(List.of(fingerprint), List.of(), found);
        Article.withFingerprint(fingerprint.story()).ifPresent(same -> {
            throw new Conflict("This story is filed already, as '%s'.".formatted(same.headline));
        });
        var article = create(draft, fingerprint, extraction.language(), Instant.now());
        people.ifPresentOrElse(
                given -> given.forEach(
                        person -> Appearance.byEditor(article, person).persist()),
                () -> fileUnderPeople(article, found, extraction, fits, List.of(), register.roll(found)));
        topics.ifPresentOrElse(
                given -> given.forEach(topic -> new Tag(article, topic, 1, TagOrigin.EDITOR).persist()),
                () -> fits.forEach(fit -> Tag.byRule(article, fit).persist()));
        var bands = Shingles.bands(draft.body());
        var copies = Copies.among(bands);
        copies.link(article, bands);
        count(List.of(article));
        copies.save();
        events.fire(new ArticleEvent(article.id, Kind.FILED));
        return article.id;
    }

    /** Puts new findings, made in a changed text, in the place of an article's old ones; what editors have said stays. */
    @Transactional
    public void refile(Article article, Extraction extraction, List<Fit> topics) {
        var people = fileable(extraction);
        lock(List.of(new Fingerprint(article.fingerprint, article.opening)), List.of(), people);
        refile(article, people, extraction, topics, register.roll(people));
        events.fire(new ArticleEvent(article.id, Kind.CHANGED));
    }

    /**
     * Takes a story out that its provider has taken back.
     *
     * @return whether it was there
     */
    @Transactional
    public boolean withdraw(String uri) {
        FilingSlots.lock(List.of(uri));
        var article = Article.withUri(uri);
        article.ifPresent(this::remove);
        return article.isPresent();
    }

    /** Tells everything that is filed under the article's date that there is a new one. */
    @Transactional
    public void redate(Article article) {
        FilingSlots.lock(List.of(article.opening));
        copyDate(article);
        Appearance.recount(Appearance.peopleIn(article));
        events.fire(new ArticleEvent(article.id, Kind.CHANGED));
    }

    private static void copyDate(Article article) {
        Appearance.update("datedAt = ?1 where article = ?2", article.datedAt, article);
        Quote.update("datedAt = ?1 where article = ?2", article.datedAt, article);
        Tag.update("datedAt = ?1 where article = ?2", article.datedAt, article);
    }

    /** Takes an article out of the archive. */
    @Transactional
    public void remove(Article article) {
        // Corrections hold every slot: none changes who is in the article meanwhile.
        FilingSlots.lock(List.of(article.opening));
        var people = Appearance.peopleIn(article);
        var topics = TopicLineage.ancestors(Tag.topicsOf(article));
        Copies.among(List.of()).release(article);
        article.delete();
        Appearance.recount(people);
        Topic.recount(topics);
        events.fire(new ArticleEvent(article.id, Kind.REMOVED));
    }

    private static void lock(List<Fingerprint> fingerprints, List<String> uris, List<FoundPerson> people) {
        var keys = new LinkedHashSet<>(uris);
        fingerprints.forEach(fingerprint -> keys.add(fingerprint.opening()));
        people.forEach(person -> keys.addAll(PersonRegister.lockKeys(person)));
        FilingSlots.lock(keys);
    }

    private static List<FoundPerson> fileable(Extraction extraction) {
        return extraction.people().stream()
                .filter(person -> person.mentions().stream()
                        .allMatch(mention -> mention.text().length() <= Person.MAX_NAME))
                .toList();
    }

    private static Article create(Draft draft, Fingerprint fingerprint, String language, Instant importedAt) {
        var article = new Article();
        // What the databases keep, and what clients read.
        article.importedAt = importedAt.truncatedTo(ChronoUnit.MILLIS);
        article.headline = draft.headline();
        article.kicker = draft.kicker();
        article.deck = draft.deck();
        article.source = draft.source();
        article.url = draft.url();
        article.byline = draft.byline();
        article.credits = draft.credits();
        article.datePublished(draft.publishedAt());
        article.language = draft.language() != null ? draft.language() : language;
        write(article, draft, fingerprint);
        article.persist();
        return article;
    }

    private static void write(Article article, Draft draft, Fingerprint fingerprint) {
        article.writeBody(draft.body());
        article.status = draft.truncated() ? ArticleStatus.TRUNCATED : ArticleStatus.COMPLETE;
        article.fingerprint = fingerprint.story();
        article.opening = fingerprint.opening();
        article.headlineIsDerived = article.headline == null || article.headlineIsDerived;
        if (article.headlineIsDerived) {
            article.headline = Headline.derive(article.deck, article.body);
        }
    }

    /** What the teaser says and the whole story does not, such as a kicker, stays. */
    private void complete(
            Article teaser, ReadStory story, Fingerprint fingerprint, List<FoundPerson> people, Batch batch) {
        batch.known.forget(teaser);
        // What is counted anew, as it is here, must have been counted before.
        count(batch.created);
        batch.created.clear();
        batch.copies.release(teaser);
        var whole = story.draft();
        if (whole.headline() != null) {
            teaser.headline = whole.headline();
            teaser.headlineIsDerived = false;
        }
        teaser.kicker = firstOf(whole.kicker(), teaser.kicker);
        teaser.deck = firstOf(whole.deck(), teaser.deck);
        teaser.source = firstOf(whole.source(), teaser.source);
        teaser.url = firstOf(whole.url(), teaser.url);
        teaser.byline = whole.byline().isEmpty() ? teaser.byline : whole.byline();
        teaser.credits = whole.credits().isEmpty() ? teaser.credits : whole.credits();
        teaser.datePublished(firstOf(whole.publishedAt(), teaser.publishedAt));
        write(teaser, whole, fingerprint);
        teaser.uri = firstOf(story.provenance().uri(), teaser.uri);
        teaser.versionAt = firstOf(story.provenance().versionAt(), teaser.versionAt);
        refile(teaser, people, story.extraction(), story.topics(), batch.roll);
        batch.copies.link(teaser, story.bands());
        batch.known.add(teaser);
    }

    private static <T> T firstOf(T first, T second) {
        return first != null ? first : second;
    }

    private void refile(Article article, List<FoundPerson> people, Extraction extraction, List<Fit> topics, Roll roll) {
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
        fileUnderPeople(article, people, extraction, topics, kept, roll);
        topics.stream().filter(fit -> !settled.contains(fit.topicId())).forEach(fit -> Tag.byRule(article, fit)
                .persist());
        Panache.getEntityManager().flush();
        var peopleNow = new LinkedHashSet<>(peopleBefore);
        peopleNow.addAll(Appearance.peopleIn(article));
        Appearance.recount(peopleNow);
        var topicsNow = new LinkedHashSet<>(topicsBefore);
        topicsNow.addAll(TopicLineage.ancestors(Tag.topicsOf(article)));
        Topic.recount(topicsNow);
    }

    /**
     * @param kept what editors have said about who is in the article
     */
    private void fileUnderPeople(
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

    /** What is longer than any role, speaker or verb is none, but a mistake in the text or of the extractor. */
    private static String shortOrNull(String found) {
        return found != null && found.length() <= LONGEST_PHRASE ? found : null;
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

    private static void count(List<Article> created) {
        var ids = created.stream().map(article -> article.id).toList();
        if (!ids.isEmpty()) {
            Appearance.countIn(ids);
            Topic.countIn(ids);
        }
    }
}
