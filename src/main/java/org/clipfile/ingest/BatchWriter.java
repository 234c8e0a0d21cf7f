package org.clipfile.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.export.Restorer;
import org.clipfile.filing.Filed;
import org.clipfile.filing.FilingDesk;
import org.clipfile.form.Item;
import org.clipfile.ingest.ItemReport.Fate;
import org.clipfile.refusal.Refusal;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Writes batches of items: each batch is one transaction or, where that fails, each item of it is one. */
@ApplicationScoped
class BatchWriter {

    private static final Logger LOG = Logger.getLogger(BatchWriter.class);

    private final FilingDesk desk;
    private final Restorer restorer;
    private final ImportedItems imported;

    BatchWriter(FilingDesk desk, Restorer restorer, ImportedItems imported) {
        this.desk = desk;
        this.restorer = restorer;
        this.imported = imported;
    }

    /**
     * What became of each item; when this returns, it is so for good.
     *
     * @param importedAt the same for all items of one import
     * @param dryRun whether to leave the archive as it is after all
     */
    List<ItemReport> write(List<ReadItem> items, Instant importedAt, boolean dryRun) throws InterruptedException {
        try {
            return inTransaction(items, importedAt, dryRun);
        } catch (ExecutionException failure) {
            if (items.size() == 1) {
                return List.of(failed(items.getFirst(), failure.getCause()));
            }
            var reports = new ArrayList<ItemReport>();
            for (var item : items) {
                reports.addAll(write(List.of(item), importedAt, dryRun));
            }
            return reports;
        }
    }

    private List<ItemReport> inTransaction(List<ReadItem> items, Instant importedAt, boolean dryRun)
            throws InterruptedException, ExecutionException {
        var writing = new FutureTask<>(() -> dryRun ? tried(items, importedAt) : written(items, importedAt));
        writing.run();
        return writing.get();
    }

    private List<ItemReport> written(List<ReadItem> items, Instant importedAt) {
        return QuarkusTransaction.requiringNew().call(() -> new Writing(importedAt).write(items));
    }

    private List<ItemReport> tried(List<ReadItem> items, Instant importedAt) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                throw new Undone(new Writing(importedAt).write(items));
            });
        } catch (Undone undone) {
            return undone.reports;
        }
    }

    /** Thrown so that a transaction is rolled back. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<ItemReport> reports;

        Undone(List<ItemReport> reports) {
            super("a dry run", null, false, false);
            this.reports = reports;
        }
    }

    private static ItemReport failed(ReadItem item, Throwable cause) {
        var where = item.item().where();
        if (cause instanceof Refusal refusal) {
            return ItemReport.without(where, Fate.FAILED, refusal.getMessage());
        }
        var id = UUID.randomUUID();
        LOG.errorf(cause, "%s could not be filed [%s]", where, id);
        return ItemReport.without(where, Fate.FAILED, "The archive refused it; the log says why under " + id + ".");
    }

    /** The writing of one batch: stories in a row are filed together. */
    private final class Writing {

        private final Instant importedAt;
        private final List<ItemReport> reports = new ArrayList<>();
        private final List<ReadItem.Stories> row = new ArrayList<>();
        private final List<Item.ArchiveLine> lines = new ArrayList<>();

        Writing(Instant importedAt) {
            this.importedAt = importedAt;
        }

        List<ItemReport> write(List<ReadItem> items) {
            for (var item : items) {
                if (item instanceof ReadItem.Stories stories) {
                    restoreLines();
                    row.add(stories);
                } else if (item.item() instanceof Item.ArchiveLine line) {
                    fileRow();
                    lines.add(line);
                } else {
                    restoreLines();
                    fileRow();
                    reports.add(report(item));
                }
            }
            restoreLines();
            fileRow();
            return reports;
        }

        private void fileRow() {
            if (row.isEmpty()) {
                return;
            }
            var filed = desk.file(
                    row.stream().flatMap(item -> item.stories().stream()).toList(), importedAt);
            var contents = new LinkedHashMap<UUID, Set<Long>>();
            var next = 0;
            for (var item : row) {
                var ofItem = filed.subList(next, next + item.stories().size());
                next += ofItem.size();
                reports.add(ItemReport.of(item.item().where(), List.copyOf(ofItem), item.failures(), item.leftOut()));
                if (item.failures().isEmpty() && !ofItem.isEmpty()) {
                    var articles = new LinkedHashSet<Long>();
                    ofItem.stream().map(Filed::articleId).forEach(articles::add);
                    contents.put(item.content(), articles);
                }
            }
            imported.remember(contents);
            row.clear();
        }

        private void restoreLines() {
            if (lines.isEmpty()) {
                return;
            }
            var isNew =
                    restorer.restore(lines.stream().map(Item.ArchiveLine::line).toList());
            for (var i = 0; i < lines.size(); i++) {
                var fate = isNew.get(i) ? Fate.RESTORED : Fate.UNCHANGED;
                reports.add(ItemReport.without(lines.get(i).where(), fate, null));
            }
            lines.clear();
        }

        private ItemReport report(ReadItem read) {
            var where = read.item().where();
            return switch (read) {
                case ReadItem.Known known -> ItemReport.unchanged(where, known.articles());
                case ReadItem.Failed failed -> ItemReport.without(where, Fate.FAILED, failed.reason());
                case ReadItem.Plain plain -> plain(plain.item());
                case ReadItem.Stories stories -> throw new IllegalStateException("stories are filed in rows");
            };
        }

        private ItemReport plain(Item item) {
            return switch (item) {
                case Item.Unreadable unreadable ->
                    ItemReport.without(unreadable.where(), Fate.FAILED, unreadable.reason());
                case Item.LeftOut leftOut -> ItemReport.without(leftOut.where(), Fate.LEFT_OUT, leftOut.reason());
                case Item.Withdrawn withdrawn ->
                    desk.withdraw(withdrawn.uri())
                            ? ItemReport.without(withdrawn.where(), Fate.REMOVED, "Its provider took it back.")
                            : ItemReport.without(
                                    withdrawn.where(), Fate.LEFT_OUT, "Its provider took it back; it is not here.");
                case Item.ArchiveLine line -> throw new IllegalStateException("lines are restored in rows");
                case Item.RawText text -> throw new IllegalStateException("texts are read before");
                case Item.Story story -> throw new IllegalStateException("stories are read before");
            };
        }
    }
}
