package org.clipfile.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The evidence for the media topics of one story, weighed against each other. It is put into signs: numbers that
 * {@link TopicChoice} makes a chance of. What speaks for a topic is seldom its evidence alone, but how much it is beside
 * that for other topics.
 */
public final class TopicWeighing {

    /** Between the sum of all evidence under a topic (1) and the greatest (infinite). */
    private static final double NORM = 1.5;

    /** How far a topic at the top with more evidence stands out from the others. */
    private static final double SHARPNESS = 0.85;

    /** What counts for a topic of the evidence for the one right above it, unless that stands at the top. */
    private static final double FROM_ABOVE = 0.3;

    /** No sign at all. */
    private static final double LEAST_EVIDENCE = 0.05;

    /** In place of nothing, where a logarithm is taken. */
    private static final double ALMOST_NOTHING = 1e-3;

    private final TopicTree tree;

    /** By topic at the top: evidence there and below. */
    private final Map<Long, Double> under = new HashMap<>();

    /** By topic below: its evidence. */
    private final Map<Long, Double> own = new HashMap<>();

    /** By topic at the top: the greatest evidence for any topic below. */
    private final Map<Long, Double> greatest = new HashMap<>();

    private final double greatestOfAll;
    private final double sum;
    private final double all;

    /**
     * Weighs the media topics; the archive's own are left out.
     *
     * @param evidence above 0, by topic
     */
    public TopicWeighing(Map<Long, Double> evidence, TopicTree tree) {
        this.tree = tree;
        var media = new HashSet<>(evidence.keySet());
        media.retainAll(tree.mediaTopics());
        for (var topic : media) {
            var root = tree.root(topic);
            under.merge(root, Math.pow(evidence.get(topic), NORM), Double::sum);
            var parent = tree.parents().get(topic);
            if (parent != null) {
                var above = tree.parents().containsKey(parent) ? evidence.getOrDefault(parent, 0.0) : 0;
                var amount = evidence.get(topic) + FROM_ABOVE * above;
                if (amount > LEAST_EVIDENCE) {
                    own.put(topic, amount);
                    greatest.merge(root, amount, Math::max);
                }
            }
        }
        under.replaceAll((root, powers) -> Math.pow(powers, 1 / NORM));
        greatestOfAll = greatest.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        sum = under.values().stream().mapToDouble(Double::doubleValue).sum();
        all = under.values().stream()
                        .mapToDouble(each -> Math.exp(SHARPNESS * each))
                        .sum()
                + tree.mediaRoots()
                - under.size();
    }

    /** Topics at the top that there is any evidence for, there or below. */
    public Set<Long> roots() {
        return under.keySet();
    }

    /** Topics below that there is evidence for. */
    public Set<Long> below() {
        return own.keySet();
    }

    /** What speaks for a topic at the top. */
    public double[] rootSigns(Long root) {
        var share = share(root);
        var amount = under.get(root);
        return new double[] {
            Math.log(share / (1 - share + 1e-6)),
            Math.log(Math.max(amount, ALMOST_NOTHING)),
            Math.log(Math.max(amount / sum, ALMOST_NOTHING)),
            1
        };
    }

    /**
     * What speaks for a topic below.
     *
     * @param rootChance of the topic at its top
     */
    public double[] signs(Long topic, double rootChance) {
        var root = tree.root(topic);
        var amount = own.get(topic);
        var depth = tree.lineage(topic).size();
        return new double[] {
            Math.log(rootChance + 1e-4),
            Math.log(amount),
            Math.log(amount / greatest.get(root)),
            Math.log(Math.max(under.get(root), ALMOST_NOTHING)),
            Math.log(greatestOfAll / amount),
            depth == 2 ? 1 : 0,
            depth > 3 ? 1 : 0,
            Math.log(share(root) + 1e-6),
            1
        };
    }

    private double share(Long root) {
        return Math.exp(SHARPNESS * under.get(root)) / all;
    }
}
