package org.clipfile.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.clipfile.topic.MediaTopicsFile;
import org.clipfile.topic.MediaTopicsFile.Concept;
import org.clipfile.topic.TopicChoice;
import org.clipfile.topic.TopicFiler.Fit;
import org.clipfile.topic.TopicTree;
import org.clipfile.topic.rule.RuleMatcher;

/**
 * Files labelled news by the rules as shipped and says how right that is. Arguments: folders or files with labelled items.
 * A topic at the top counts as given if the story is filed there or anywhere below. A topic below counts as found if the
 * story is filed there or anywhere below it, and a tag as right if it is one of the item's topics or stands above one.
 */
public final class Topics {

    private static final PrintStream OUT = System.out;
    private static final int ROUNDS = 20;

    private final Map<Long, Concept> concepts = new HashMap<>();
    private final Map<String, Long> keys = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final RuleMatcher matcher = new RuleMatcher();
    private final TopicTree tree;

    Topics(List<Concept> shipped) {
        var rules = new HashMap<Long, String>();
        for (var concept : shipped) {
            var key = (long) keys.size() + 1;
            keys.put(concept.qcode(), key);
            concepts.put(key, concept);
            if (concept.parent() != null) {
                parents.put(key, keys.get(concept.parent()));
            }
            if (concept.rule() != null) {
                rules.put(key, concept.rule());
            }
        }
        matcher.put(rules);
        tree = new TopicTree(parents, Set.copyOf(keys.values()));
        OUT.printf("%d concepts, %d rules%n", shipped.size(), rules.size());
    }

    /** Right, wrong and missed. */
    private static final class Count {
        private int right;
        private int wrong;
        private int missed;

        private double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }

        private double recall() {
            return right + missed == 0 ? 0 : (double) right / (right + missed);
        }

        private double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }

        private void add(Count other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
        }

        private String line() {
            return "P %.3f  R %.3f  F1 %.3f  (%d items)".formatted(precision(), recall(), f1(), right + missed);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var items = LabelledNews.read(Arrays.stream(arguments).map(Path::of).toList());
        var scorer = new Topics(MediaTopicsFile.shipped().concepts());
        scorer.score(items, scorer::fits);
        scorer.time(items);
    }

    private List<Fit> fits(LabelledNews item) {
        return TopicChoice.choose(
                matcher.evidence(new RuleMatcher.Text(item.headline(), null, item.body(), List.of())), tree);
    }

    TopicTree tree() {
        return tree;
    }

    /** The number of a topic in the list of concepts, from 0. */
    static int number(long key) {
        return (int) key - 1;
    }

    /** What is above 0 of numbers that stand in the order of the concepts, by topic. */
    Map<Long, Double> byKey(double[] evidence) {
        var byKey = new HashMap<Long, Double>();
        for (var at = 0; at < evidence.length; at++) {
            if (evidence[at] > 0) {
                byKey.put(at + 1L, evidence[at]);
            }
        }
        return byKey;
    }

    /** Prints how right it is what files the items. */
    void score(List<LabelledNews> items, Function<LabelledNews, List<Fit>> filer) {
        var byTop = new TreeMap<String, Count>();
        var below = new Count();
        var confusions = new HashMap<String, Integer>();
        var calibration = new int[10][2];
        var tags = 0;
        var without = 0;
        for (var item : items) {
            var fits = filer.apply(item);
            tags += fits.size();
            without += fits.isEmpty() ? 1 : 0;
            var filed = new LinkedHashSet<String>();
            fits.forEach(fit -> filed.addAll(lineage(fit.topicId())));
            var wanted = new HashSet<String>();
            item.topics().forEach(code -> wanted.addAll(lineage(keys.get(code))));
            countTops(item, filed, byTop, confusions);
            for (var topic : item.topics()) {
                if (filed.contains(topic)) {
                    below.right++;
                } else {
                    below.missed++;
                }
            }
            for (var fit : fits) {
                var right = wanted.contains(concepts.get(fit.topicId()).qcode());
                below.wrong += right ? 0 : 1;
                var decile = calibration[(int) Math.min(9, fit.score() * 10)];
                decile[0]++;
                decile[1] += right ? 1 : 0;
            }
        }
        report(items.size(), byTop, below, confusions, calibration);
        OUT.printf("%nTags per item: %.2f; items without any: %d%n", (double) tags / items.size(), without);
    }

    private void countTops(
            LabelledNews item, Set<String> filed, Map<String, Count> byTop, Map<String, Integer> confusions) {
        var wrong = new ArrayList<String>();
        var missed = new ArrayList<String>();
        for (var entry : keys.entrySet()) {
            if (parents.containsKey(entry.getValue())) {
                continue;
            }
            var count = byTop.computeIfAbsent(entry.getKey(), code -> new Count());
            if (item.tops().contains(entry.getKey())) {
                if (filed.contains(entry.getKey())) {
                    count.right++;
                } else {
                    count.missed++;
                    missed.add(entry.getKey());
                }
            } else if (filed.contains(entry.getKey())) {
                count.wrong++;
                wrong.add(entry.getKey());
            }
        }
        for (var one : missed) {
            wrong.forEach(other -> confusions.merge(name(one) + " -> " + name(other), 1, Integer::sum));
        }
    }

    private void report(
            int items, Map<String, Count> byTop, Count below, Map<String, Integer> confusions, int[][] calibration) {
        OUT.printf("%d items%n%nTopics at the top%n", items);
        var all = new Count();
        byTop.forEach((code, count) -> {
            OUT.printf("  %-45s %s%n", name(code), count.line());
            all.add(count);
        });
        OUT.printf("  %-45s %s%n", "all", all.line());
        OUT.printf(
                "  %-45s F1 %.3f%n",
                "mean of the topics",
                byTop.values().stream().mapToDouble(Count::f1).average().orElse(0));
        OUT.printf("%nTopics below%n  %-45s %s%n", "all", below.line());
        OUT.println("\nWanted -> given instead");
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(15)
                .forEach(pair -> OUT.printf("  %3d %s%n", pair.getValue(), pair.getKey()));
        OUT.println("\nScore: tags, of them right");
        for (var decile = 0; decile < calibration.length; decile++) {
            var tags = calibration[decile][0];
            if (tags > 0) {
                OUT.printf("  %.1f: %4d  %.2f%n", decile / 10.0, tags, (double) calibration[decile][1] / tags);
            }
        }
    }

    private void time(List<LabelledNews> items) {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            items.forEach(this::fits);
            best = Math.min(best, (System.nanoTime() - start) / 1e6 / items.size());
        }
        OUT.printf("%nFiling one item: %.3f ms (best of %d rounds, one thread)%n", best, ROUNDS);
    }

    private Set<String> lineage(Long key) {
        var codes = new LinkedHashSet<String>();
        for (var each = key; each != null; each = parents.get(each)) {
            codes.add(concepts.get(each).qcode());
        }
        return codes;
    }

    private String name(String qcode) {
        return concepts.get(keys.get(qcode)).name();
    }
}
