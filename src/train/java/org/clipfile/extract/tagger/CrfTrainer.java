package org.clipfile.extract.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains {@link Weights}: a linear-chain conditional random field, by stochastic gradients with the FTRL-proximal step
 * (McMahan and others, "Ad click prediction: a view from the trenches", KDD 2013), whose L1 term keeps the model small.
 * Same input and seed, same weights. Not thread-safe. It lives beside the tagger as it uses its features; nothing at run
 * time needs it.
 */
public final class CrfTrainer {
    /**
     * @param rate step of the learner (alpha)
     * @param l1 strength of the L1 term
     * @param l2 strength of the L2 term
     * @param rounds passes over the examples
     * @param least features seen in fewer places are left out
     */
    public record Settings(double rate, double l1, double l2, int rounds, int least, long seed) {}

    /** A run with gold labels: features by number, a weight that says how much the example counts. */
    private record Example(int[][] features, byte[] labels, float weight) {}

    private final Settings settings;
    private final List<Example> examples = new ArrayList<>();
    private int[] hashes = new int[1 << 20];
    private int[] numbers = new int[1 << 20];
    private int[] seen = new int[1 << 19];
    private int[] hashOf = new int[1 << 19];
    private int features;

    public CrfTrainer(Settings settings) {
        this.settings = settings;
    }

    /** How many runs there are to learn from. */
    public int examples() {
        return examples.size();
    }

    void add(int[][] featureHashes, byte[] labels, float weight) {
        var numbered = new int[featureHashes.length][];
        for (int i = 0; i < featureHashes.length; i++) {
            numbered[i] = new int[featureHashes[i].length];
            for (int j = 0; j < featureHashes[i].length; j++) {
                int number = number(featureHashes[i][j]);
                seen[number]++;
                numbered[i][j] = number;
            }
        }
        examples.add(new Example(numbered, labels, weight));
    }

    private int number(int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        if (hashes[slot] == hash) {
            return numbers[slot];
        }
        if (features == seen.length) {
            grow();
            return number(hash);
        }
        hashes[slot] = hash;
        numbers[slot] = features;
        hashOf[features] = hash;
        return features++;
    }

    private void grow() {
        seen = Arrays.copyOf(seen, features * 2);
        hashOf = Arrays.copyOf(hashOf, features * 2);
        hashes = new int[features * 4];
        numbers = new int[features * 4];
        int mask = hashes.length - 1;
        for (int f = 0; f < features; f++) {
            int slot = hashOf[f] & mask;
            while (hashes[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            hashes[slot] = hashOf[f];
            numbers[slot] = f;
        }
    }

    private static final int L = Label.COUNT;
    private static final Label[] LABELS = Label.values();

    /**
     * What was learned, at full precision.
     *
     * @param features feature hashes
     * @param weights a weight for each feature and label, feature by feature
     * @param transitions a weight for each pair of labels, the earlier first
     */
    public record Learned(int[] features, float[] weights, float[] transitions) {

        /** The mean of several: of learners that saw other swaps and another order, it errs less than any of them. */
        public static Learned mean(List<Learned> learners) {
            var sums = new TreeMap<Integer, float[]>();
            var transitions = new float[L * L];
            for (var learned : learners) {
                for (int f = 0; f < learned.features.length; f++) {
                    float[] sum = sums.computeIfAbsent(learned.features[f], key -> new float[L]);
                    for (int y = 0; y < L; y++) {
                        sum[y] += learned.weights[f * L + y] / learners.size();
                    }
                }
                for (int t = 0; t < L * L; t++) {
                    transitions[t] += learned.transitions[t] / learners.size();
                }
            }
            var features = new int[sums.size()];
            var weights = new float[sums.size() * L];
            int at = 0;
            for (var entry : sums.entrySet()) {
                features[at] = entry.getKey();
                System.arraycopy(entry.getValue(), 0, weights, at++ * L, L);
            }
            return new Learned(features, weights, transitions);
        }

        /** As the tagger uses them: a byte a weight, features that came out as nothing left away. */
        public Weights quantised() {
            float largest = 0;
            for (float weight : weights) {
                largest = Math.max(largest, Math.abs(weight));
            }
            float scale = largest == 0 ? 1 : largest / 127;
            int count = 0;
            var used = new int[features.length];
            var values = new byte[weights.length];
            for (int f = 0; f < features.length; f++) {
                boolean any = false;
                for (int y = 0; y < L; y++) {
                    byte value = (byte) Math.round(weights[f * L + y] / scale);
                    values[count * L + y] = value;
                    any |= value != 0;
                }
                if (any) {
                    used[count++] = features[f];
                }
            }
            return new Weights(Arrays.copyOf(used, count), Arrays.copyOf(values, count * L), scale, transitions);
        }
    }

    /** Learns the weights. */
    public Learned train() {
        // Numbers are dealt again so that the features that count lie together.
        var dense = new int[features];
        int kept = 0;
        for (int f = 0; f < features; f++) {
            dense[f] = seen[f] >= settings.least() ? kept++ : -1;
        }
        var key = new int[kept];
        for (int f = 0; f < features; f++) {
            if (dense[f] >= 0) {
                key[dense[f]] = hashOf[f];
            }
        }
        for (var example : examples) {
            for (int i = 0; i < example.features().length; i++) {
                example.features()[i] = Arrays.stream(example.features()[i])
                        .map(f -> dense[f])
                        .filter(f -> f >= 0)
                        .toArray();
            }
        }
        var z = new float[(kept + L) * L];
        var n = new float[(kept + L) * L];
        var w = new float[(kept + L) * L];
        int transitionBase = kept * L;
        var order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        var random = new Random(settings.seed());
        int longest = examples.stream().mapToInt(e -> e.labels().length).max().orElse(1);
        var emit = new double[longest * L];
        var alpha = new double[longest * L];
        var beta = new double[longest * L];
        var gradient = new double[L];
        var pair = new double[L * L];
        for (int round = 0; round < settings.rounds(); round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int index : order) {
                learn(examples.get(index), w, z, n, transitionBase, emit, alpha, beta, gradient, pair);
            }
        }
        return new Learned(
                key, Arrays.copyOf(w, transitionBase), Arrays.copyOfRange(w, transitionBase, transitionBase + L * L));
    }

    private void learn(
            Example example,
            float[] w,
            float[] z,
            float[] n,
            int transitionBase,
            double[] emit,
            double[] alpha,
            double[] beta,
            double[] gradient,
            double[] pair) {
        int length = example.labels().length;
        for (int i = 0; i < length; i++) {
            for (int y = 0; y < L; y++) {
                emit[i * L + y] = 0;
            }
            for (int f : example.features()[i]) {
                for (int y = 0; y < L; y++) {
                    emit[i * L + y] += w[f * L + y];
                }
            }
        }
        forwardBackward(length, emit, alpha, beta, w, transitionBase);
        double total = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < L; y++) {
            total = logAdd(total, alpha[(length - 1) * L + y] + beta[(length - 1) * L + y]);
        }
        double gold = 1;
        Arrays.fill(pair, 0);
        for (int i = 0; i < length; i++) {
            for (int y = 0; y < L; y++) {
                double p = Math.exp(alpha[i * L + y] + beta[i * L + y] - total);
                gradient[y] = p - (example.labels()[i] == y ? 1 : 0);
                if (example.labels()[i] == y) {
                    gold = Math.min(gold, p);
                }
            }
            int previous = i == 0 ? 0 : example.labels()[i - 1];
            pair[previous * L + example.labels()[i]] -= 1;
            for (int a = 0; a < L; a++) {
                for (int b = 0; b < L; b++) {
                    if (!LABELS[a].allows(LABELS[b]) || i == 0 && a != 0) {
                        continue;
                    }
                    double from = i == 0 ? 0 : alpha[(i - 1) * L + a];
                    pair[a * L + b] +=
                            Math.exp(from + w[transitionBase + a * L + b] + emit[i * L + b] + beta[i * L + b] - total);
                }
            }
            boolean small = true;
            for (int y = 0; y < L; y++) {
                gradient[y] *= example.weight();
                small &= Math.abs(gradient[y]) < 1e-4;
            }
            if (small) {
                continue;
            }
            for (int f : example.features()[i]) {
                for (int y = 0; y < L; y++) {
                    step(f * L + y, gradient[y], w, z, n);
                }
            }
        }
        for (int t = 0; t < L * L; t++) {
            if (Math.abs(pair[t]) > 1e-4) {
                step(transitionBase + t, pair[t] * example.weight(), w, z, n);
            }
        }
    }

    private void step(int at, double gradient, float[] w, float[] z, float[] n) {
        double before = n[at];
        double after = before + gradient * gradient;
        double sigma = (Math.sqrt(after) - Math.sqrt(before)) / settings.rate();
        z[at] += (float) (gradient - sigma * w[at]);
        n[at] = (float) after;
        double absolute = Math.abs(z[at]);
        if (absolute <= settings.l1()) {
            w[at] = 0;
        } else {
            w[at] = (float) (-(z[at] - Math.signum(z[at]) * settings.l1())
                    / ((1 + Math.sqrt(after)) / settings.rate() + settings.l2()));
        }
    }

    private static void forwardBackward(
            int length, double[] emit, double[] alpha, double[] beta, float[] w, int transitionBase) {
        for (int i = 0; i < length; i++) {
            for (int b = 0; b < L; b++) {
                double sum = Double.NEGATIVE_INFINITY;
                if (i == 0) {
                    if (LABELS[0].allows(LABELS[b])) {
                        sum = w[transitionBase + b];
                    }
                } else {
                    for (int a = 0; a < L; a++) {
                        if (LABELS[a].allows(LABELS[b])) {
                            sum = logAdd(sum, alpha[(i - 1) * L + a] + w[transitionBase + a * L + b]);
                        }
                    }
                }
                alpha[i * L + b] = sum + emit[i * L + b];
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            for (int a = 0; a < L; a++) {
                double sum = Double.NEGATIVE_INFINITY;
                if (i == length - 1) {
                    sum = LABELS[a].mayEnd() ? 0 : Double.NEGATIVE_INFINITY;
                } else {
                    for (int b = 0; b < L; b++) {
                        if (LABELS[a].allows(LABELS[b])) {
                            sum = logAdd(
                                    sum, beta[(i + 1) * L + b] + emit[(i + 1) * L + b] + w[transitionBase + a * L + b]);
                        }
                    }
                }
                beta[i * L + a] = sum;
            }
        }
    }

    private static double logAdd(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            return b;
        }
        if (b == Double.NEGATIVE_INFINITY) {
            return a;
        }
        return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
    }
}
