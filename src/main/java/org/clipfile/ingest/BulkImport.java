package org.clipfile.ingest;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.clipfile.form.Forms;
import org.clipfile.form.Source;

import io.quarkus.runtime.ShutdownEvent;

/** Takes whole archives in, in any form and of any size. */
@ApplicationScoped
public class BulkImport {

    private final Forms forms;
    private final BatchReader reader;
    private final BatchWriter writer;
    private final ImportConfig config;
    private final Set<ImportRun> running = ConcurrentHashMap.newKeySet();

    BulkImport(Forms forms, BatchReader reader, BatchWriter writer, ImportConfig config) {
        this.forms = forms;
        this.reader = reader;
        this.writer = writer;
        this.config = config;
    }

    /**
     * How an import ended.
     *
     * @param finished whether all was read; otherwise the program was told to end, and the same import goes on where
     *     this one stopped
     */
    public record Outcome(boolean finished, StageTimes times) {}

    /**
     * Imports on the calling thread, among others, until all is read or the program ends.
     *
     * @param sources read one after the other
     * @param reports is told of each item in their order, once its fate is sealed; it may take its time, and nothing
     *     piles up meanwhile; what it throws ends the import and is thrown on
     */
    public Outcome run(Stream<Source> sources, ImportOptions options, Consumer<ItemReport> reports)
            throws InterruptedException {
        var run = new ImportRun(forms, reader, writer, options, config.batchItems());
        running.add(run);
        try {
            return run.run(sources, reports);
        } finally {
            running.remove(run);
        }
    }

    void onShutdown(@Observes ShutdownEvent event) throws InterruptedException {
        for (var run : running) {
            run.stop();
        }
    }
}
