package org.clipfile.extract.tagger;

import java.util.Arrays;

/** The runs of neighbouring tokens that can hold names: see {@link Candidates}. */
final class Runs {
    /** Longer runs are cut: no name is that long, and the time for a run grows with the square of its length. */
    private static final int LONGEST = 40;

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int tokens;

    static Runs of(TokenizedText text) {
        var runs = new Runs();
        boolean[] marked = Candidates.mark(text);
        int i = 0;
        while (i < marked.length) {
            if (!marked[i]) {
                i++;
                continue;
            }
            int stop = i + 1;
            while (stop < marked.length
                    && stop - i < LONGEST
                    && marked[stop]
                    && text.sentence[stop] == text.sentence[i]) {
                stop++;
            }
            runs.add(i, stop);
            i = stop;
        }
        return runs;
    }

    private void add(int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = from;
        ends[count] = to;
        count++;
        tokens += to - from;
    }

    int count() {
        return count;
    }

    /** How many tokens all runs have together. */
    int tokens() {
        return tokens;
    }

    int start(int run) {
        return starts[run];
    }

    int end(int run) {
        return ends[run];
    }
}
