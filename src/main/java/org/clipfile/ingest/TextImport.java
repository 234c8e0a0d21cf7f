package org.clipfile.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.clipfile.extract.Extractor;
import org.clipfile.filing.Draft;
import org.clipfile.filing.Filed;
import org.clipfile.filing.FilingDesk;
import org.clipfile.filing.ReadStory;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Legible;
import org.clipfile.refusal.LimitExceeded;
import org.clipfile.refusal.Refusal;
import org.clipfile.split.Story;
import org.clipfile.split.StorySplitter;
import org.clipfile.topic.TopicFiler;
import org.jboss.logging.Logger;

/** Takes raw text in: splits it into stories, reads each, and files each in a transaction of its own. */
@ApplicationScoped
public class TextImport {

    private static final Logger LOG = Logger.getLogger(TextImport.class);

    /** Enough of a story to know it by, in UTF-16 units. */
    private static final int OPENING = 80;

    private final StorySplitter splitter;
    private final Extractor extractor;
    private final TopicFiler topics;
    private final FilingDesk desk;
    private final ImportConfig config;

    TextImport(StorySplitter splitter, Extractor extractor, TopicFiler topics, FilingDesk desk, ImportConfig config) {
        this.splitter = splitter;
        this.extractor = extractor;
        this.topics = topics;
        this.desk = desk;
        this.config = config;
    }

    /**
     * Files every story of a text. What is filed stays filed if a later story fails.
     *
     * @throws BadInput if the text is blank or no text at all
     * @throws LimitExceeded if it is longer than {@link ImportConfig#maxTextLength}
     */
    public ImportReport importText(SourceText source) {
        check(source.text());
        var split = splitter.split(source.text());
        var now = Instant.now();
        var filed = new ArrayList<Filed>();
        var failures = new ArrayList<ImportReport.Failure>();
        for (var story : split.stories()) {
            try {
                filed.add(file(story, source, now));
            } catch (Refusal refusal) {
                failures.add(new ImportReport.Failure(opening(story), refusal.getMessage()));
            } catch (PersistenceException e) {
                var id = UUID.randomUUID();
                LOG.errorf(e, "A story could not be filed [%s]", id);
                failures.add(new ImportReport.Failure(
                        opening(story), "The database refused the story; the log says why under " + id + "."));
            }
        }
        return new ImportReport(filed, failures, split.leftOut());
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

    private Filed file(Story story, SourceText source, Instant now) {
        var draft = new Draft(
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
        var text = draft.text();
        var extraction = extractor.extract(text);
        return desk.file(List.of(new ReadStory(draft, extraction, topics.fits(text, extraction))), now)
                .getFirst();
    }

    private static String opening(Story story) {
        var text = story.headline() != null ? story.headline() : story.body();
        return text.length() <= OPENING ? text : text.substring(0, text.offsetByCodePoints(0, OPENING / 2)) + "…";
    }
}
