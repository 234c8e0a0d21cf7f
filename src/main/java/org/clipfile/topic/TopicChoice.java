package org.clipfile.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.clipfile.topic.TopicFiler.Fit;

/**
 * Makes topics out of evidence. What a story is about shows against the rest: a court case about a football club has words
 * of both, and of one more. So the media topics are weighed in two steps: the evidence under each of the topics at the
 * top gives the chance that the story belongs there at all; and that chance, with a topic's own evidence and its
 * share in the best of its kind, gives the chance that the story is about the topic. Topics of the archive's own are not
 * weighed against others: an editor who writes a rule wants what it finds.
 *
 * <p>The numbers were fitted by logistic regression on bench/data/topics/dev, on stories that the weights of the rules had
 * not been fitted on (five-fold cross-validation).
 */
public final class TopicChoice {

    /** More topics than this make a story about everything. */
    static final int MOST = 5;

    /** Less sure, and the topic is left out; unless it is the only one, for which {@link #LAST_RESORT} will do. */
    private static final double THRESHOLD = 0.2;

    private static final double LAST_RESORT = 0.12;

    /** A topic gives way to one below it that is sure enough by itself, and has this much of its score. */
    private static final double MORE_SPECIFIC = 0.5;

    /** For a topic at the top, when none below it is sure enough. */
    private static final double ROOT_THRESHOLD = 0.5;

    /** For a topic of the archive's own: a plain term in the headline is enough, or two in the body. */
    private static final double OWN_THRESHOLD = 0.5;

    /** Between the sum of all evidence under a topic and the greatest. */
    private static final double NORM = 1.5;

    private static final double SHARPNESS = 0.85;

    private final TopicTree tree;
    private final Map<Long, Double> evidence;

    /** By topic at the top: evidence there and below. */
    private final Map<Long, Double> under = new HashMap<>();

    /** By topic at the top: the greatest evidence for any topic below. */
    private final Map<Long, Double> greatest = new HashMap<>();

    private double all;

    private TopicChoice(Map<Long, Double> evidence, TopicTree tree) {
        this.evidence = evidence;
        this.tree = tree;
    }

    /**
     * The topics that a story is about, best first.
     *
     * @param evidence above 0, by topic
     */
    public static List<Fit> choose(Map<Long, Double> evidence, TopicTree tree) {
        return new TopicChoice(evidence, tree).choose();
    }

    private List<Fit> choose() {
        var media = new HashSet<>(evidence.keySet());
        media.retainAll(tree.mediaTopics());
        weigh(media);
        var chosen = ownTopics();
        var room = chosen.size() + MOST;
        for (var fit : best(media)) {
            var isSure = fit.score() >= (chosen.isEmpty() ? LAST_RESORT : THRESHOLD);
            if (isSure
                    && chosen.size() < room
                    && chosen.stream().noneMatch(other -> tree.areInLine(fit.topicId(), other.topicId()))) {
                chosen.add(fit);
            }
        }
        chosen.sort(Comparator.comparingDouble(Fit::score).reversed());
        return chosen;
    }

    private void weigh(Collection<Long> media) {
        for (var topic : media) {
            var root = tree.root(topic);
            under.merge(root, Math.pow(evidence.get(topic), NORM), Double::sum);
            if (!root.equals(topic)) {
                greatest.merge(root, evidence.get(topic), Math::max);
            }
        }
        under.replaceAll((root, sum) -> Math.pow(sum, 1 / NORM));
        all = under.values().stream()
                        .mapToDouble(sum -> Math.exp(SHARPNESS * sum))
                        .sum()
                + tree.mediaRoots()
                - under.size();
    }

    /** Media topics that a story may be about, best first; those at the top last. */
    private List<Fit> best(Collection<Long> media) {
        var below = new ArrayList<Fit>();
        var roots = new ArrayList<Fit>();
        for (var topic : media) {
            if (tree.parents().containsKey(topic)) {
                below.add(new Fit(topic, rounded(chance(topic))));
            }
        }
        below.removeIf(fit -> below.stream()
                .anyMatch(other -> !other.equals(fit)
                        && other.score() >= Math.max(THRESHOLD, MORE_SPECIFIC * fit.score())
                        && tree.lineage(other.topicId()).contains(fit.topicId())));
        for (var root : under.keySet()) {
            var score = rounded(rootChance(root));
            if (score >= ROOT_THRESHOLD) {
                roots.add(new Fit(root, score));
            }
        }
        var bestFirst = Comparator.comparingDouble(Fit::score).reversed().thenComparing(Fit::topicId);
        below.sort(bestFirst);
        roots.sort(bestFirst);
        below.addAll(roots);
        return below;
    }

    private double share(Long root) {
        return Math.exp(SHARPNESS * under.get(root)) / all;
    }

    private double rootChance(Long root) {
        var share = share(root);
        return logistic(0.97 * Math.log(share / (1 - share + 1e-6)) + 0.07 * Math.log(under.get(root)) + 0.42);
    }

    private double chance(Long topic) {
        var root = tree.root(topic);
        var own = evidence.get(topic);
        var depth = tree.lineage(topic).size();
        return logistic(0.89 * Math.log(share(root))
                + 1.04 * Math.log(own)
                + 0.78 * Math.log(own / greatest.get(root))
                - 0.20 * Math.log(under.get(root))
                + (depth == 2 ? -0.20 : 0)
                + (depth > 3 ? 0.21 : 0)
                - 0.81);
    }

    private List<Fit> ownTopics() {
        var fits = new ArrayList<Fit>();
        for (var topic : evidence.keySet()) {
            var score = rounded(logistic(2 * evidence.get(topic) - 1.5));
            if (!tree.mediaTopics().contains(topic) && score >= OWN_THRESHOLD) {
                fits.add(new Fit(topic, score));
            }
        }
        fits.removeIf(fit -> fits.stream()
                .anyMatch(other -> !other.equals(fit)
                        && other.score() >= fit.score()
                        && tree.lineage(other.topicId()).contains(fit.topicId())));
        return fits;
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** Four decimals are more than the number can mean. */
    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
