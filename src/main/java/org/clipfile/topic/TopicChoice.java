package org.clipfile.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clipfile.topic.TopicFiler.Fit;

/**
 * Makes topics out of evidence. What a story is about shows against the rest: a court case about a football club has words
 * of both, and of one more. So the media topics are weighed in two steps: the evidence under each of the topics at the
 * top gives the chance that the story belongs there at all; and that chance, with a topic's own evidence and its
 * share in the best of its kind, gives the chance that the story is about the topic. Topics of the archive's own are not
 * weighed against others: an editor who writes a rule wants what it finds.
 */
public final class TopicChoice {

    /** More topics than this make a story about everything. */
    static final int MOST = 5;

    /** Less sure, and the topic is left out; unless it is the only one, for which {@link #LAST_RESORT} will do. */
    private static final double THRESHOLD = 0.27;

    private static final double LAST_RESORT = 0.12;

    /** A topic gives way to one below it that is sure enough by itself, and has this much of its score. */
    private static final double MORE_SPECIFIC = 0.5;

    /** For a topic at the top when none below it is sure enough. */
    private static final double ROOT_THRESHOLD = 0.4;

    /** Topics below one at the top that is less sure than this are left out, unless it is the likeliest. */
    private static final double ROOT_AT_LEAST = 0.4;

    /** For a topic of the archive's own: a plain term in the headline is enough, or two in the body. */
    private static final double OWN_THRESHOLD = 0.5;

    /**
     * What each of {@link TopicWeighing#rootSigns} and {@link TopicWeighing#signs} counts. Fitted by logistic regression on
     * the items in bench/data/topics/dev, each weighed with rules whose weights were fitted without it (bench/java,
     * TopicWeights prints them).
     */
    private static final double[] ROOT_SIGNS = {0.36, 1.17, 1.11, -0.13};

    private static final double[] SIGNS = {1.32, 1.39, 0.07, -0.66, -0.07, 0.86, -0.1, 0.02, -0.13};

    private static final Comparator<Fit> BEST_FIRST =
            Comparator.comparingDouble(Fit::score).reversed().thenComparing(Fit::topicId);

    private final TopicTree tree;
    private final Map<Long, Double> evidence;
    private final TopicWeighing weighing;

    private TopicChoice(Map<Long, Double> evidence, TopicTree tree) {
        this.evidence = evidence;
        this.tree = tree;
        weighing = new TopicWeighing(evidence, tree);
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
        var chosen = ownTopics();
        var room = chosen.size() + MOST;
        var roots = roots();
        for (var fit : below(roots)) {
            if (fit.score() >= (chosen.isEmpty() ? LAST_RESORT : THRESHOLD)) {
                add(fit, chosen, room);
            }
        }
        for (var root : roots) {
            if (root.score() >= (chosen.isEmpty() ? LAST_RESORT : ROOT_THRESHOLD)) {
                add(root, chosen, room);
            }
        }
        chosen.sort(Comparator.comparingDouble(Fit::score).reversed());
        return chosen;
    }

    private void add(Fit fit, List<Fit> chosen, int room) {
        if (chosen.size() < room
                && chosen.stream().noneMatch(other -> tree.areInLine(fit.topicId(), other.topicId()))) {
            chosen.add(fit);
        }
    }

    /** Media topics at the top, best first. */
    private List<Fit> roots() {
        return weighing.roots().stream()
                .map(root -> new Fit(root, chance(ROOT_SIGNS, weighing.rootSigns(root))))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Media topics below those that are likely enough, best first. */
    private List<Fit> below(List<Fit> roots) {
        var likely = new HashMap<Long, Double>();
        for (var root : roots) {
            if (likely.isEmpty() || root.score() >= ROOT_AT_LEAST) {
                likely.put(root.topicId(), root.score());
            }
        }
        var fits = new ArrayList<Fit>();
        for (var topic : weighing.below()) {
            var rootChance = likely.get(tree.root(topic));
            if (rootChance != null) {
                fits.add(new Fit(topic, chance(SIGNS, weighing.signs(topic, rootChance))));
            }
        }
        fits.removeIf(fit -> fit.score() < LAST_RESORT);
        var all = List.copyOf(fits);
        fits.removeIf(fit -> all.stream()
                .anyMatch(other -> !other.equals(fit)
                        && other.score() >= Math.max(THRESHOLD, MORE_SPECIFIC * fit.score())
                        && tree.lineage(other.topicId()).contains(fit.topicId())));
        fits.sort(BEST_FIRST);
        return fits;
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

    private static double chance(double[] counts, double[] signs) {
        var sum = 0.0;
        for (var sign = 0; sign < signs.length; sign++) {
            sum += counts[sign] * signs[sign];
        }
        return rounded(logistic(sum));
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** Four decimals are more than the number can mean. */
    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
