package org.clipfile.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import org.clipfile.filing.Filed;
import org.clipfile.ingest.BulkImport.Outcome;
import org.clipfile.ingest.ItemReport;
import org.clipfile.ingest.StageTimes.Stage;

/** Counts what becomes of the items of an import. */
final class Tally {

    private final long started = System.nanoTime();
    private final Map<Filed.Fate, Long> stories = new EnumMap<>(Filed.Fate.class);
    private long items;
    private long copies;
    private long restored;
    private long removed;
    private long leftOut;
    private long failed;

    void add(ItemReport item) {
        items++;
        item.stories().forEach(story -> stories.merge(story.fate(), 1L, Long::sum));
        copies += item.stories().stream().filter(Filed::copy).count();
        switch (item.fate()) {
            case FAILED -> failed += Math.max(1, item.failures().size());
            case REMOVED -> removed++;
            case LEFT_OUT -> leftOut++;
            case RESTORED -> restored++;
            case FILED, UPDATED, COMPLETED, UNCHANGED -> {}
        }
    }

    long items() {
        return items;
    }

    /** Items that could not be read, and stories that could not be filed. */
    long failed() {
        return failed;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Of items, since the start. */
    double perSecond() {
        return items / Math.max(elapsed().toNanos() / 1e9, 1e-3);
    }

    void print(PrintWriter out, Outcome outcome, boolean dryRun) {
        var seconds = elapsed().toNanos() / 1e9;
        var articles = stories.values().stream().mapToLong(Long::longValue).sum();
        if (dryRun) {
            out.println("A dry run: nothing of this was done.");
        }
        line(out, "filed", count(Filed.Fate.CREATED));
        line(out, "  of them copies", copies);
        line(out, "unchanged", count(Filed.Fate.UNCHANGED));
        line(out, "completed teasers", count(Filed.Fate.COMPLETED));
        line(out, "newer versions", count(Filed.Fate.UPDATED));
        if (restored > 0) {
            line(out, "lines restored", restored);
        }
        line(out, "taken back", removed);
        line(out, "left out", leftOut);
        line(out, "failed", failed);
        out.printf(
                "%,d articles of %,d items in %.1f s: %,.0f a second%n", articles, items, seconds, articles / seconds);
        out.printf(
                "Busy: finding %.1f s, reading %.1f s, writing %.1f s%n",
                busy(outcome, Stage.FIND), busy(outcome, Stage.READ), busy(outcome, Stage.WRITE));
        out.flush();
    }

    private long count(Filed.Fate fate) {
        return stories.getOrDefault(fate, 0L);
    }

    private static void line(PrintWriter out, String what, long count) {
        out.printf("%-18s %,10d%n", what, count);
    }

    private static double busy(Outcome outcome, Stage stage) {
        return outcome.times().of(stage).toNanos() / 1e9;
    }
}
