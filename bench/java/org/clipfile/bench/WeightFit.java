package org.clipfile.bench;

import java.util.BitSet;
import java.util.List;

/**
 * Moves the weights of terms so that they fit labelled items. Not every weight by itself: what is learned goes to the
 * topic at the top, to the topic, to the term in whatever rule, and only then to the term in this rule; each part is held
 * back, and where items say nothing the weight stays as it was written by hand, but for the parts that it shares.
 *
 * <p>What is fitted: the chance of the topics at the top as {@code TopicWeighing} makes it of the evidence, and, counting
 * less, the chance that each topic below is right. The parameters were chosen by cross-validation over the development
 * items, where they hardly mattered: twice or half changed F1 by less than 0.005.
 */
final class WeightFit {

    /** How strongly the part of a term in a rule, of a term, and of a topic is held back. */
    private static final double HELD = 8;

    /** How strongly the part of a topic at the top is held back. */
    private static final double ROOT_HELD = 0.5;

    /** What topics below count beside those at the top. */
    private static final double BELOW = 0.4;

    /** How far a weight may go down and up, as logarithms. */
    private static final double DOWN = -2.5;

    private static final double UP = 1.5;

    /** As in TopicWeighing. */
    private static final double SHARPNESS = 0.85;

    /** Of the chance of a topic below: share of its top, own evidence, and neither. */
    private static final double[] CHANCE = {1, 1.8, -1.5};

    private static final double FIRST_STEP = 0.05;
    private static final int STEPS = 80;

    /**
     * A term in a rule.
     *
     * @param topic whose rule it is, as a number from 0
     * @param term as a number from 0
     * @param weight by hand
     */
    record Entry(int topic, int term, double weight) {}

    /**
     * What is known of an item.
     *
     * @param terms that are in it
     * @param amounts of evidence for each with weight 1
     * @param roots its topics at the top, as numbers from 0
     * @param wanted its topics and those above
     */
    record Item(int[] terms, double[] amounts, BitSet roots, BitSet wanted) {}

    private final List<Entry> entries;
    private final int[] rootOf;
    private final boolean[] isRoot;
    private final int roots;
    private final int[][] entriesOf;

    /**
     * @param rootOf the number of the topic at the top, by topic
     * @param isRoot whether a topic stands at the top
     * @param terms how many there are
     */
    WeightFit(List<Entry> entries, int[] rootOf, boolean[] isRoot, int roots, int terms) {
        this.entries = entries;
        this.rootOf = rootOf;
        this.isRoot = isRoot;
        this.roots = roots;
        var counts = new int[terms];
        entries.forEach(entry -> counts[entry.term]++);
        entriesOf = new int[terms][];
        for (var term = 0; term < terms; term++) {
            entriesOf[term] = new int[counts[term]];
        }
        for (var at = 0; at < entries.size(); at++) {
            var term = entries.get(at).term;
            entriesOf[term][--counts[term]] = at;
        }
    }

    /** The evidence for each topic. */
    double[] evidence(Item item, double[] weights) {
        var evidence = new double[rootOf.length];
        for (var hit = 0; hit < item.terms.length; hit++) {
            for (var entry : entriesOf[item.terms[hit]]) {
                evidence[entries.get(entry).topic] += weights[entry] * item.amounts[hit];
            }
        }
        return evidence;
    }

    /** The weights of all entries, fitted to the items. */
    double[] fit(List<Item> items) {
        var parts = new Parts();
        var descent = new Descent(parts.numbers.length, FIRST_STEP, STEPS);
        while (!descent.isAtEnd()) {
            var weights = parts.weights();
            var slope = new double[entries.size()];
            items.forEach(item -> addSlope(item, weights, slope));
            descent.step(parts.numbers, parts.slope(slope));
        }
        return parts.weights();
    }

    /** What every weight is made of. */
    private final class Parts {

        private final int terms = entries.size();
        private final int topics = terms + entriesOf.length;
        private final int tops = topics + rootOf.length;
        private final double[] numbers = new double[tops + roots];

        double[] weights() {
            var weights = new double[entries.size()];
            for (var at = 0; at < weights.length; at++) {
                var entry = entries.get(at);
                var sum = numbers[at]
                        + numbers[terms + entry.term]
                        + numbers[topics + entry.topic]
                        + numbers[tops + rootOf[entry.topic]];
                weights[at] = entry.weight * Math.exp(Math.clamp(sum, DOWN, UP));
            }
            return weights;
        }

        double[] slope(double[] ofWeights) {
            var slope = new double[numbers.length];
            for (var at = 0; at < ofWeights.length; at++) {
                var entry = entries.get(at);
                slope[at] += ofWeights[at];
                slope[terms + entry.term] += ofWeights[at];
                slope[topics + entry.topic] += ofWeights[at];
                slope[tops + rootOf[entry.topic]] += ofWeights[at];
            }
            for (var at = 0; at < slope.length; at++) {
                slope[at] += (at < tops ? HELD : ROOT_HELD) * numbers[at];
            }
            return slope;
        }
    }

    /** Adds how the loss for an item grows with the logarithm of each weight. */
    private void addSlope(Item item, double[] weights, double[] slope) {
        var evidence = evidence(item, weights);
        var under = new double[roots];
        for (var topic = 0; topic < evidence.length; topic++) {
            under[rootOf[topic]] += evidence[topic] * Math.sqrt(evidence[topic]);
        }
        var share = new double[roots];
        var all = 0.0;
        for (var root = 0; root < roots; root++) {
            under[root] = Math.cbrt(under[root] * under[root]);
            share[root] = Math.exp(SHARPNESS * under[root]);
            all += share[root];
        }
        var ofEvidence = new double[evidence.length];
        for (var topic = 0; topic < evidence.length; topic++) {
            if (evidence[topic] > 0) {
                var root = rootOf[topic];
                var chance = share[root] / all;
                var target = item.roots.get(root) ? 1.0 / item.roots.cardinality() : 0;
                ofEvidence[topic] = SHARPNESS * (chance - target) * Math.sqrt(evidence[topic] / under[root]);
                if (!isRoot[topic]) {
                    var sum = CHANCE[0] * Math.log(chance) + CHANCE[1] * Math.log(evidence[topic]) + CHANCE[2];
                    var miss = 1 / (1 + Math.exp(-sum)) - (item.wanted.get(topic) ? 1 : 0);
                    ofEvidence[topic] += BELOW * miss * CHANCE[1] / evidence[topic];
                }
            }
        }
        for (var hit = 0; hit < item.terms.length; hit++) {
            for (var entry : entriesOf[item.terms[hit]]) {
                slope[entry] += ofEvidence[entries.get(entry).topic] * weights[entry] * item.amounts[hit];
            }
        }
    }
}
