package org.clipfile.filing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
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
import org.clipfile.person.Person;
import org.clipfile.person.PersonRegister;
import org.clipfile.person.Roll;
import org.clipfile.refusal.Conflict;
import org.clipfile.topic.Tag;
import org.clipfile.topic.TagOrigin;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicFiler.Fit;
import org.clipfile.topic.TopicLineage;

/** Puts stories into the archive, under their people and topics, and takes them out. Each call is one transaction. */
@ApplicationScoped
public class FilingDesk {

    private final Headings headings;
    private final Event<ArticleEvent> events;

    FilingDesk(Headings headings, Event<ArticleEvent> events) {
        this.headings = headings;
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
        var fingerprints = stories.stream().map(ReadStory::fingerprint).toList();
        var uris = stories.stream()
                .map(story -> story.provenance().uri())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var people = stories.stream()
                .map(story -> Headings.fileable(story.extraction()))
                .toList();
        var everybody = people.stream().flatMap(List::stream).toList();
        lock(fingerprints, uris, everybody);
        var batch = new Batch(
                KnownStories.among(fingerprints, uris),
                headings.roll(everybody),
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
            filed.add(file(stories.get(i), people.get(i), batch));
        }
        Headings.count(batch.created);
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

    private Filed file(ReadStory story, List<FoundPerson> people, Batch batch) {
        var draft = story.draft();
        var fingerprint = story.fingerprint();
        var known = batch.known;
        var same = known.withFingerprint(fingerprint);
        if (same.isPresent()) {
            return new Filed(same.get().id, Fate.UNCHANGED);
        }
        var version = known.withUri(story.provenance().uri());
        if (version.isPresent()) {
            return update(version.get(), story, people, batch);
        }
        for (var other : known.withOpening(fingerprint)) {
            if (draft.truncated() && Fingerprint.opens(draft.body(), other.body)) {
                return new Filed(other.id, Fate.UNCHANGED);
            }
            if (other.status == ArticleStatus.TRUNCATED && Fingerprint.opens(other.body, draft.body())) {
                complete(other, story, people, batch);
                events.fire(new ArticleEvent(other.id, Kind.COMPLETED));
                return new Filed(other.id, Fate.COMPLETED);
            }
        }
        var article = create(draft, fingerprint, story.extraction().language(), batch.importedAt);
        article.uri = story.provenance().uri();
        article.versionAt = story.provenance().versionAt();
        headings.filePeople(article, people, story.extraction(), story.topics(), batch.roll);
        var given = story.provenance().topics().stream()
                .map(name -> batch.topics.get(Topic.key(name)))
                .filter(Objects::nonNull)
                .toList();
        headings.fileTopics(article, given, story.topics());
        batch.copies.link(article, story.bands());
        known.add(article);
        batch.created.add(article);
        events.fire(new ArticleEvent(article.id, Kind.FILED));
        return new Filed(article.id, Fate.CREATED, article.copyOfId != null);
    }

    /** A newer version of a story takes the place of the filed one. */
    private Filed update(Article article, ReadStory story, List<FoundPerson> people, Batch batch) {
        var versionAt = story.provenance().versionAt();
        if (article.versionAt != null && versionAt != null && !versionAt.isAfter(article.versionAt)) {
            return new Filed(article.id, Fate.UNCHANGED);
        }
        complete(article, story, people, batch);
        events.fire(new ArticleEvent(article.id, Kind.CHANGED));
        return new Filed(article.id, Fate.UPDATED);
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
        var found = people.isPresent() ? List.<FoundPerson>of() : Headings.fileable(extraction);
        lock(List.of(fingerprint), List.of(), found);
        Article.withFingerprint(fingerprint.story()).ifPresent(same -> {
            throw new Conflict("This story is filed already, as '%s'.".formatted(same.headline));
        });
        var article = create(draft, fingerprint, extraction.language(), Instant.now());
        people.ifPresentOrElse(
                given -> given.forEach(
                        person -> Appearance.byEditor(article, person).persist()),
                () -> headings.filePeople(article, found, extraction, fits, headings.roll(found)));
        topics.ifPresentOrElse(
                given -> given.forEach(topic -> new Tag(article, topic, 1, TagOrigin.EDITOR).persist()),
                () -> fits.forEach(fit -> Tag.byRule(article, fit).persist()));
        var bands = Shingles.bands(draft.body());
        var copies = Copies.among(bands);
        copies.link(article, bands);
        Headings.count(List.of(article));
        copies.save();
        events.fire(new ArticleEvent(article.id, Kind.FILED));
        return article.id;
    }

    /** Puts new findings, made in a changed text, in the place of an article's old ones; what editors have said stays. */
    @Transactional
    public void refile(Article article, Extraction extraction, List<Fit> topics) {
        var people = Headings.fileable(extraction);
        lock(List.of(new Fingerprint(article.fingerprint, article.opening)), List.of(), people);
        headings.refile(article, people, extraction, topics, headings.roll(people));
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
        Headings.copyDate(article);
        Appearance.recount(Appearance.peopleIn(article));
        events.fire(new ArticleEvent(article.id, Kind.CHANGED));
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
    private void complete(Article teaser, ReadStory story, List<FoundPerson> people, Batch batch) {
        batch.known.forget(teaser);
        // What is counted anew, as it is here, must have been counted before.
        Headings.count(batch.created);
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
        write(teaser, whole, story.fingerprint());
        teaser.uri = firstOf(story.provenance().uri(), teaser.uri);
        teaser.versionAt = firstOf(story.provenance().versionAt(), teaser.versionAt);
        headings.refile(teaser, people, story.extraction(), story.topics(), batch.roll);
        batch.copies.link(teaser, story.bands());
        batch.known.add(teaser);
    }

    private static <T> T firstOf(T first, T second) {
        return first != null ? first : second;
    }
}
