package org.clipfile.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.clipfile.filing.Filed;
import org.clipfile.filing.FilingDesk;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.LimitExceeded;
import org.clipfile.refusal.Refusal;
import org.jboss.logging.Logger;

/** Takes one raw text in: splits it into stories, reads each, and files each in a transaction of its own. */
@ApplicationScoped
public class TextImport {

    private static final Logger LOG = Logger.getLogger(TextImport.class);

    private final StoryReader reader;
    private final FilingDesk desk;

    TextImport(StoryReader reader, FilingDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * Files every story of a text. What is filed stays filed if a later story fails.
     *
     * @throws BadInput if the text is blank or no text at all
     * @throws LimitExceeded if it is longer than {@link ImportConfig#maxTextLength}
     */
    public ImportReport importText(SourceText source) {
        var text = reader.read(source);
        var now = Instant.now();
        var filed = new ArrayList<Filed>();
        var failures = new ArrayList<>(text.failures());
        for (var story : text.stories()) {
            try {
                filed.addAll(desk.file(List.of(story), now));
            } catch (Refusal refusal) {
                failures.add(new ImportReport.Failure(StoryReader.opening(story.draft()), refusal.getMessage()));
            } catch (PersistenceException e) {
                var id = UUID.randomUUID();
                LOG.errorf(e, "A story could not be filed [%s]", id);
                failures.add(new ImportReport.Failure(
                        StoryReader.opening(story.draft()),
                        "The database refused the story; the log says why under " + id + "."));
            }
        }
        return new ImportReport(filed, failures, text.leftOut());
    }
}
