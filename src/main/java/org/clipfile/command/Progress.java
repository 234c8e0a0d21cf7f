package org.clipfile.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how far an import is: a bar on a terminal, now and then a line elsewhere. */
final class Progress {

    private static final int BAR = 30;
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final long bytes;
    private final AtomicLong read = new AtomicLong();
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private long shown = System.nanoTime();
    private int width;

    /**
     * @param bytes how many there are to read in all
     */
    Progress(PrintWriter out, long bytes) {
        this.out = out;
        this.bytes = bytes;
    }

    /** A stream whose bytes count as they are read. */
    InputStream counting(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                read.addAndGet(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                var count = super.read(buffer, offset, length);
                read.addAndGet(Math.max(count, 0));
                return count;
            }
        };
    }

    void update(Tally tally) {
        var now = System.nanoTime();
        if (now - shown < (terminal ? ON_TERMINAL : ELSEWHERE).toNanos()) {
            return;
        }
        shown = now;
        var done = bytes == 0 ? 1 : Math.min(1, (double) read.get() / bytes);
        var line = "%3.0f%% %,d items, %,.0f a second%s"
                .formatted(done * 100, tally.items(), tally.perSecond(), left(done, tally.elapsed()));
        if (terminal) {
            show("[" + "=".repeat((int) (done * BAR)) + " ".repeat(BAR - (int) (done * BAR)) + "] " + line);
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** Takes the bar away. */
    void clear() {
        if (width > 0) {
            show("");
            out.print('\r');
            out.flush();
        }
    }

    private void show(String line) {
        out.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
    }

    private static String left(double done, Duration elapsed) {
        if (done < 0.01) {
            return "";
        }
        var left = Duration.ofMillis((long) (elapsed.toMillis() * (1 - done) / done));
        return ", %d:%02d:%02d left".formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart());
    }
}
