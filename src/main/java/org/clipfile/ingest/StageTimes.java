package org.clipfile.ingest;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long the stages of an import were busy; of those that run on several threads, the sum. */
public final class StageTimes {

    /** What an import does at the same time. */
    public enum Stage {
        /** Files, lines and records are read, and items found in them. */
        FIND,
        /** Known items are recognised, others split, and people, quotes and topics found in them. */
        READ,
        /** Stories are put into the archive. */
        WRITE
    }

    private final AtomicLongArray nanos = new AtomicLongArray(Stage.values().length);

    @FunctionalInterface
    interface Work<T> {
        T run() throws InterruptedException;
    }

    public Duration of(Stage stage) {
        return Duration.ofNanos(nanos.get(stage.ordinal()));
    }

    <T> T measure(Stage stage, Work<T> work) throws InterruptedException {
        var started = System.nanoTime();
        try {
            return work.run();
        } finally {
            add(stage, System.nanoTime() - started);
        }
    }

    void add(Stage stage, long busyNanos) {
        nanos.addAndGet(stage.ordinal(), busyNanos);
    }
}
