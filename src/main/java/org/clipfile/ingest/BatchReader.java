package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.form.Item;
import org.clipfile.ingest.StoryReader.ReadText;
import org.clipfile.refusal.Refusal;
import org.jboss.logging.Logger;

/** Reads batches of items: recognises those that are in the archive, and the people and topics of the others. */
@ApplicationScoped
class BatchReader {

    private static final Logger LOG = Logger.getLogger(BatchReader.class);

    private final StoryReader stories;
    private final ImportedItems imported;

    BatchReader(StoryReader stories, ImportedItems imported) {
        this.stories = stories;
        this.imported = imported;
    }

    /**
     * In the order of the items.
     *
     * @param source for items that do not name their own; may be null
     */
    List<ReadItem> read(List<Item> items, String source) throws InterruptedException {
        var contents = items.stream().map(ContentHash::of).toList();
        var known = imported.known(
                contents.stream().flatMap(Optional::stream).distinct().toList());
        var read = new ArrayList<ReadItem>();
        for (var i = 0; i < items.size(); i++) {
            read.add(read(items.get(i), contents.get(i), known, source));
        }
        return read;
    }

    private ReadItem read(Item item, Optional<UUID> content, Map<UUID, List<Long>> known, String source)
            throws InterruptedException {
        if (content.isEmpty()) {
            return new ReadItem.Plain(item);
        }
        var articles = known.get(content.get());
        return articles != null ? new ReadItem.Known(item, articles) : extract(item, content.get(), source);
    }

    /** Whatever goes wrong in one item, the others are read. */
    private ReadItem extract(Item item, UUID content, String source) throws InterruptedException {
        var reading = new FutureTask<>(() -> text(item, source));
        reading.run();
        try {
            var text = reading.get();
            return new ReadItem.Stories(
                    item,
                    content,
                    text.stories(),
                    text.failures(),
                    text.leftOut().size());
        } catch (ExecutionException failure) {
            return new ReadItem.Failed(item, reason(item, failure.getCause()));
        }
    }

    private static String reason(Item item, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal.getMessage();
        }
        var id = UUID.randomUUID();
        LOG.errorf(cause, "%s could not be read [%s]", item.where(), id);
        return "It could not be read; the log says why under " + id + ".";
    }

    private ReadText text(Item item, String source) {
        return switch (item) {
            case Item.RawText text ->
                stories.read(new SourceText(
                        text.text(), text.source() == null ? source : text.source(), text.url(), text.publishedAt()));
            case Item.Story story -> stories.read(story, source);
            case Item.Withdrawn withdrawn -> throw hasNoText(withdrawn);
            case Item.ArchiveLine line -> throw hasNoText(line);
            case Item.LeftOut leftOut -> throw hasNoText(leftOut);
            case Item.Unreadable unreadable -> throw hasNoText(unreadable);
        };
    }

    private static IllegalArgumentException hasNoText(Item item) {
        return new IllegalArgumentException(item.where() + " has no text");
    }
}
