package org.clipfile.ingest;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.clipfile.form.Forms;
import org.clipfile.form.Item;
import org.clipfile.form.Source;
import org.jboss.logging.Logger;

/**
 * One import: a thread finds items, a thread for each core reads them, and the calling thread writes them, batch by batch
 * in the order in which they were found. So the archive does not depend on which thread was quicker, and, since a batch
 * is in it as a whole or not at all, what a killed import leaves is what an undisturbed one had filed up to some item.
 *
 * <p>No more batches than fit in the queue are under way, so memory does not grow with what is imported.
 */
final class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    /** A batch of long items ends before it is full: after so many UTF-16 units for each item that it may have. */
    private static final int CHARACTERS_PER_ITEM = 2_000;

    private final Forms forms;
    private final BatchReader reader;
    private final BatchWriter writer;
    private final ImportOptions options;
    private final int batchItems;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final BlockingQueue<Optional<Future<List<ReadItem>>>> batches = new ArrayBlockingQueue<>(2 * cores);
    private final ExecutorService finding = Executors.newSingleThreadExecutor();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final StageTimes times = new StageTimes();
    private volatile boolean stopped;

    private List<Item> batch = new ArrayList<>();
    private int characters;
    private long findingSince;

    ImportRun(Forms forms, BatchReader reader, BatchWriter writer, ImportOptions options, int batchItems) {
        this.forms = forms;
        this.reader = reader;
        this.writer = writer;
        this.options = options;
        this.batchItems = batchItems;
    }

    /** Thrown through a form's reader to make it stop. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("the import was stopped", null, false, false);
        }
    }

    /**
     * Imports until all is read or {@link #stop} is called.
     *
     * @param reports is told of each item in their order, once its fate is sealed; what it throws ends the import
     */
    BulkImport.Outcome run(Stream<Source> sources, Consumer<ItemReport> reports) throws InterruptedException {
        var reading = Executors.newFixedThreadPool(cores);
        try {
            var found = finding.submit(() -> find(sources, reading));
            write(reports);
            found.get();
            return new BulkImport.Outcome(!stopped, times);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the sources could not be gone through", failure.getCause());
        } finally {
            stopped = true;
            finding.shutdownNow();
            reading.shutdownNow();
            // Room for what the finding thread still puts there.
            batches.clear();
            ended.countDown();
        }
    }

    /** Ends the import after the batch that is being written, and waits for that. */
    void stop() throws InterruptedException {
        stopped = true;
        // It may be waiting for bytes that never come.
        finding.shutdownNow();
        ended.await();
    }

    private void find(Stream<Source> sources, ExecutorService reading) {
        findingSince = System.nanoTime();
        try {
            var iterator = sources.iterator();
            var more = true;
            while (more && !stopped) {
                more = findNext(iterator, reading);
            }
            submit(reading);
        } catch (InterruptedException stop) {
            // This thread ends here, which is what was wanted.
        } finally {
            end();
        }
    }

    /** However the finding ends, the writer hears of it. */
    private void end() {
        Thread.interrupted();
        try {
            batches.put(Optional.empty());
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong in one source, the next ones are read. */
    private boolean findNext(Iterator<Source> sources, ExecutorService reading) throws InterruptedException {
        Source source;
        try {
            if (!sources.hasNext()) {
                return false;
            }
            source = sources.next();
        } catch (UncheckedIOException e) {
            add(new Item.Unreadable(e.getMessage(), String.valueOf(e.getCause().getMessage())), reading);
            return false;
        }
        var find = new FutureTask<Void>(() -> forms.read(source, item -> hand(item, reading)), null);
        find.run();
        try {
            find.get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof Stopped)) {
                var id = UUID.randomUUID();
                LOG.errorf(failure.getCause(), "%s could not be read to its end [%s]", source.name(), id);
                add(
                        new Item.Unreadable(
                                source.name(), "It could not be read to its end; the log says why under " + id + "."),
                        reading);
            }
        }
        return true;
    }

    private void hand(Item item, ExecutorService reading) {
        try {
            add(item, reading);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
        if (stopped) {
            throw new Stopped();
        }
    }

    private void add(Item item, ExecutorService reading) throws InterruptedException {
        batch.add(item);
        characters += switch (item) {
            case Item.RawText text -> text.text().length();
            case Item.Story story -> story.body().length();
            case Item.ArchiveLine line -> 2_000;
            case Item.Withdrawn withdrawn -> 0;
            case Item.LeftOut leftOut -> 0;
            case Item.Unreadable unreadable -> 0;
        };
        if (batch.size() >= batchItems || characters >= batchItems * CHARACTERS_PER_ITEM) {
            submit(reading);
        }
    }

    private void submit(ExecutorService reading) throws InterruptedException {
        var items = batch;
        batch = new ArrayList<>();
        characters = 0;
        if (!items.isEmpty() && !stopped) {
            var read = new FutureTask<>(
                    () -> times.measure(StageTimes.Stage.READ, () -> reader.read(items, options.source())));
            times.add(StageTimes.Stage.FIND, System.nanoTime() - findingSince);
            batches.put(Optional.of(read));
            findingSince = System.nanoTime();
            reading.execute(read);
        }
    }

    private void write(Consumer<ItemReport> reports) throws InterruptedException {
        var importedAt = Instant.now();
        for (var next = batches.take(); next.isPresent(); next = batches.take()) {
            if (stopped) {
                next.get().cancel(true);
            } else {
                write(next.get(), importedAt, reports);
            }
        }
    }

    private void write(Future<List<ReadItem>> read, Instant importedAt, Consumer<ItemReport> reports)
            throws InterruptedException {
        try {
            var items = read.get();
            var written =
                    times.measure(StageTimes.Stage.WRITE, () -> writer.write(items, importedAt, options.dryRun()));
            written.forEach(reports);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a batch could not be read", failure.getCause());
        }
    }
}
