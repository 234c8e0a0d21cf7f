package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.copy.Shingles;
import org.clipfile.extract.Extraction;
import org.clipfile.extract.Extractor;
import org.clipfile.extract.FoundPerson;
import org.clipfile.filing.Draft;
import org.clipfile.filing.Provenance;
import org.clipfile.filing.ReadStory;
import org.clipfile.form.Item;
import org.clipfile.person.Names;
import org.clipfile.person.Person;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Legible;
import org.clipfile.refusal.LimitExceeded;
import org.clipfile.refusal.Refusal;
import org.clipfile.split.LeftOut;
import org.clipfile.split.Story;
import org.clipfile.split.StorySplitter;
import org.clipfile.topic.TopicFiler;

/** Reads texts: takes them apart into stories, and finds out who and what is in each. Any thread may do so. */
@ApplicationScoped
class StoryReader {

    /** Enough of a story to know it by, in UTF-16 units. */
    private static final int OPENING = 80;

    private final StorySplitter splitter;
    private final Extractor extractor;
    private final TopicFiler topics;
    private final ImportConfig config;

    StoryReader(StorySplitter splitter, Extractor extractor, TopicFiler topics, ImportConfig config) {
        this.splitter = splitter;
        this.extractor = extractor;
        this.topics = topics;
        this.config = config;
    }

    /** The stories of a text, those that the archive cannot take, and what belongs to none. */
    record ReadText(List<ReadStory> stories, List<ImportReport.Failure> failures, List<LeftOut> leftOut) {}

    /**
     * @throws BadInput if the text is blank or no text at all
     * @throws LimitExceeded if it is longer than {@link ImportConfig#maxTextLength}
     */
    ReadText read(SourceText source) {
        check(source.text());
        var split = splitter.split(source.text());
        var stories = new ArrayList<ReadStory>();
        var failures = new ArrayList<ImportReport.Failure>();
        for (var story : split.stories()) {
            try {
                stories.add(read(draft(story, source), List.of(), Provenance.NONE));
            } catch (Refusal refusal) {
                failures.add(new ImportReport.Failure(opening(story.headline(), story.body()), refusal.getMessage()));
            }
        }
        return new ReadText(stories, failures, split.leftOut());
    }

    /**
     * Reads a story whose parts are told apart already.
     *
     * @param source for a story that does not name its own; may be null
     */
    ReadText read(Item.Story story, String source) {
        try {
            var draft = new Draft(
                    nullIfBlank(story.headline()),
                    nullIfBlank(story.kicker()),
                    nullIfBlank(story.deck()),
                    story.body(),
                    story.truncated(),
                    nullIfBlank(story.language()),
                    story.source() == null ? source : story.source(),
                    nullIfBlank(story.url()),
                    story.byline(),
                    story.credits(),
                    story.publishedAt());
            return new ReadText(List.of(read(draft, people(story), provenance(story))), List.of(), List.of());
        } catch (Refusal refusal) {
            var failure = new ImportReport.Failure(opening(story.headline(), story.body()), refusal.getMessage());
            return new ReadText(List.of(), List.of(failure), List.of());
        }
    }

    /** The first words of a story. */
    static String opening(Draft draft) {
        return opening(draft.headline(), draft.body());
    }

    private ReadStory read(Draft draft, List<String> given, Provenance provenance) {
        var text = draft.text();
        var extraction = withGiven(extractor.extract(text), given);
        return new ReadStory(
                draft,
                draft.fingerprint(),
                extraction,
                topics.fits(text, extraction),
                Shingles.bands(draft.body()),
                provenance);
    }

    /** Whom the provider names and the text does not, or not so that it was found, is filed without a mention. */
    private static Extraction withGiven(Extraction extraction, List<String> given) {
        if (given.isEmpty()) {
            return extraction;
        }
        var people = new ArrayList<>(extraction.people());
        for (var name : given) {
            if (people.stream().noneMatch(person -> Names.fold(person.name()).equals(Names.fold(name)))) {
                people.add(new FoundPerson(name, List.of(), null, List.of()));
            }
        }
        return new Extraction(extraction.language(), people, extraction.quotes());
    }

    private static List<String> people(Item.Story story) {
        return story.people() == null
                ? List.of()
                : story.people().stream()
                        .filter(name -> !Legible.isBlank(name) && name.length() <= Person.MAX_NAME)
                        .map(name -> Legible.require("name", name).strip())
                        .distinct()
                        .toList();
    }

    private static Provenance provenance(Item.Story story) {
        if (story.uri() != null && story.uri().length() > Provenance.MAX_URI) {
            throw new LimitExceeded("The uri of a story has at most %,d characters, but this has %,d."
                    .formatted(Provenance.MAX_URI, story.uri().length()));
        }
        var topics = story.topics() == null
                ? List.<String>of()
                : story.topics().stream()
                        .map(subject -> subject.qcode() != null ? subject.qcode() : subject.name())
                        .filter(Objects::nonNull)
                        .toList();
        return new Provenance(story.uri(), story.versionAt(), topics);
    }

    private void check(String text) {
        if (text.length() > config.maxTextLength()) {
            throw new LimitExceeded("One import takes at most %,d characters, but this text has %,d."
                    .formatted(config.maxTextLength(), text.length()));
        }
        if (Legible.isBlank(Legible.require("text", text))) {
            throw new BadInput("There is no text to import.");
        }
    }

    private static Draft draft(Story story, SourceText source) {
        return new Draft(
                story.headline(),
                story.kicker(),
                story.deck(),
                story.body(),
                story.truncated(),
                null,
                source.source(),
                source.url(),
                story.bylines(),
                story.credits(),
                source.publishedAt());
    }

    private static String nullIfBlank(String text) {
        return text == null || Legible.isBlank(text) ? null : text;
    }

    private static String opening(String headline, String body) {
        var text = headline != null ? headline : body;
        return text.length() <= OPENING ? text : text.substring(0, text.offsetByCodePoints(0, OPENING / 2)) + "…";
    }
}
