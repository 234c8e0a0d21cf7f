package org.clipfile.extract.tagger;

import java.util.Arrays;

/** Finds the best labels of a run (Viterbi). One per call; not thread-safe. */
final class Decoder {
    private static final Label[] LABELS = Label.values();
    private static final float IMPOSSIBLE = -1e30f;

    private final Weights weights;
    private final float[] transition = new float[Label.COUNT * Label.COUNT];
    private float[] emissions = new float[16 * Label.COUNT];
    private float[] scores = new float[16 * Label.COUNT];
    private byte[] back = new byte[16 * Label.COUNT];

    Decoder(Weights weights) {
        this.weights = weights;
        for (int a = 0; a < Label.COUNT; a++) {
            for (int b = 0; b < Label.COUNT; b++) {
                transition[a * Label.COUNT + b] = LABELS[a].allows(LABELS[b]) ? weights.transition(a, b) : IMPOSSIBLE;
            }
        }
    }

    /**
     * Labels the tokens of one run.
     *
     * @param earlier labels of a first pass; null in the first
     * @param labels where the labels go, at the tokens' own places
     */
    void decode(Features features, int start, int end, int[] earlier, int[] labels, int[] buffer) {
        int length = end - start;
        if (scores.length < length * Label.COUNT) {
            emissions = new float[length * Label.COUNT * 2];
            scores = new float[length * Label.COUNT * 2];
            back = new byte[length * Label.COUNT * 2];
        }
        for (int i = 0; i < length; i++) {
            int token = start + i;
            int count = features.of(token, start, end, earlier == null ? -1 : earlier[token], buffer);
            int at = i * Label.COUNT;
            weights.score(buffer, count, emissions, at);
            for (int b = 0; b < Label.COUNT; b++) {
                if (i == 0) {
                    scores[b] = emissions[b] + transition[b];
                    continue;
                }
                float best = Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int a = 0; a < Label.COUNT; a++) {
                    float score = scores[at - Label.COUNT + a] + transition[a * Label.COUNT + b];
                    if (score > best) {
                        best = score;
                        from = a;
                    }
                }
                scores[at + b] = emissions[at + b] + best;
                back[at + b] = (byte) from;
            }
        }
        int last = 0;
        float best = Float.NEGATIVE_INFINITY;
        int at = (length - 1) * Label.COUNT;
        for (int b = 0; b < Label.COUNT; b++) {
            if (LABELS[b].mayEnd() && scores[at + b] > best) {
                best = scores[at + b];
                last = b;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[start + i] = last;
            last = back[i * Label.COUNT + last];
        }
        Arrays.fill(back, 0, Math.min(back.length, length * Label.COUNT), (byte) 0);
    }

    /** How probable the labels are that the run decoded last has now, 0 to 1. */
    double probability(int start, int end, int[] labels) {
        int length = end - start;
        double path = 0;
        var forward = new double[Label.COUNT];
        var next = new double[Label.COUNT];
        for (int i = 0; i < length; i++) {
            int at = i * Label.COUNT;
            path += emissions[at + labels[start + i]]
                    + transition[(i == 0 ? 0 : labels[start + i - 1]) * Label.COUNT + labels[start + i]];
            for (int b = 0; b < Label.COUNT; b++) {
                double sum = 0;
                double top = Double.NEGATIVE_INFINITY;
                for (int a = 0; a < Label.COUNT; a++) {
                    top = Math.max(top, from(i, a, forward) + transition[a * Label.COUNT + b]);
                }
                for (int a = 0; a < Label.COUNT; a++) {
                    sum += Math.exp(from(i, a, forward) + transition[a * Label.COUNT + b] - top);
                }
                next[b] = emissions[at + b] + top + Math.log(sum);
            }
            System.arraycopy(next, 0, forward, 0, Label.COUNT);
        }
        double top = Double.NEGATIVE_INFINITY;
        for (var label : LABELS) {
            if (label.mayEnd()) {
                top = Math.max(top, forward[label.ordinal()]);
            }
        }
        double sum = 0;
        for (var label : LABELS) {
            if (label.mayEnd()) {
                sum += Math.exp(forward[label.ordinal()] - top);
            }
        }
        return Math.exp(path - top - Math.log(sum));
    }

    private static double from(int i, int label, double[] forward) {
        return i > 0 ? forward[label] : label == 0 ? 0 : IMPOSSIBLE;
    }
}
