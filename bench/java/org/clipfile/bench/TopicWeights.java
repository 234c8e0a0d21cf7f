package org.clipfile.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clipfile.topic.MediaTopicsFile;
import org.clipfile.topic.MediaTopicsFile.Concept;
import org.clipfile.topic.TopicChoice;
import org.clipfile.topic.TopicWeighing;
import org.clipfile.topic.rule.RuleMatcher;

/**
 * Makes the rules that are shipped of those written by hand: the same terms with weights that fit labelled items. Says
 * what that is worth by cross-validation: each item is filed by rules whose weights were fitted without it. Prints what
 * the signs count, for {@link TopicChoice}. Makes the same file each time.
 *
 * <p>Arguments: the rules by hand, the file to write, folders or files with labelled items.
 */
public final class TopicWeights {

    private static final PrintStream OUT = System.out;
    private static final int FOLDS = 5;
    private static final long SEED = 20260;
    private static final String INTRODUCTION = """
            # The rules that file articles under the IPTC Media Topics, out of the box: Clipfile's own work (Apache-2.0).
            # One concept a block: code and name, then its rule, indented; docs/topics.md describes the language.
            # Made by bench/java (TopicWeights) of bench/data/topics/rules.txt, where terms are added by hand; the weights
            # were fitted to bench/data/topics/dev.
            """;

    private final List<Concept> concepts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> roots = new ArrayList<>();
    private final Map<String, Integer> terms = new LinkedHashMap<>();
    private final List<WeightFit.Entry> entries = new ArrayList<>();
    private final WeightFit fit;

    private TopicWeights(List<Concept> concepts) {
        this.concepts = concepts;
        for (var concept : concepts) {
            var topic = numbers.size();
            numbers.put(concept.qcode(), topic);
            if (concept.parent() == null) {
                roots.add(topic);
            }
            if (concept.rule() != null) {
                RuleTerms.of(concept.rule()).forEach((term, weight) -> {
                    var number = terms.computeIfAbsent(term, any -> terms.size());
                    entries.add(new WeightFit.Entry(topic, number, weight));
                });
            }
        }
        var rootOf = new int[concepts.size()];
        var isRoot = new boolean[concepts.size()];
        for (var topic = 0; topic < rootOf.length; topic++) {
            rootOf[topic] = roots.indexOf(lineage(topic).getLast());
            isRoot[topic] = roots.contains(topic);
        }
        fit = new WeightFit(entries, rootOf, isRoot, roots.size(), terms.size());
    }

    public static void main(String[] arguments) throws IOException {
        var byHand = new MediaTopicsFile(MediaTopicsFile.shipped().topics(), Files.readString(Path.of(arguments[0])));
        var news =
                LabelledNews.read(Arrays.stream(arguments).skip(2).map(Path::of).toList());
        var program = new TopicWeights(byHand.concepts());
        var items = program.items(news);
        program.crossValidate(news, items);
        Files.writeString(Path.of(arguments[1]), program.rules(program.fit.fit(items)));
    }

    private List<Integer> lineage(int topic) {
        var lineage = new ArrayList<Integer>();
        for (Integer each = topic;
                each != null;
                each = numbers.get(concepts.get(each).parent())) {
            lineage.add(each);
        }
        return lineage;
    }

    private List<WeightFit.Item> items(List<LabelledNews> news) {
        var matcher = new RuleMatcher();
        matcher.put(
                terms.entrySet().stream().collect(Collectors.toMap(term -> (long) term.getValue(), Map.Entry::getKey)));
        return news.stream().map(one -> item(one, matcher)).toList();
    }

    private WeightFit.Item item(LabelledNews one, RuleMatcher matcher) {
        var found = matcher.evidence(new RuleMatcher.Text(one.headline(), null, one.body(), List.of()));
        var terms = found.keySet().stream().mapToInt(Long::intValue).sorted().toArray();
        var amounts =
                Arrays.stream(terms).mapToDouble(term -> found.get((long) term)).toArray();
        var tops = new BitSet();
        one.tops().forEach(code -> tops.set(roots.indexOf(numbers.get(code))));
        var wanted = new BitSet();
        one.topics().forEach(code -> lineage(numbers.get(code)).forEach(wanted::set));
        return new WeightFit.Item(terms, amounts, tops, wanted);
    }

    private void crossValidate(List<LabelledNews> news, List<WeightFit.Item> items) {
        var scorer = new Topics(concepts);
        var evidence = evidenceFromOtherFolds(items, news, scorer);
        printSigns(news, items, evidence, scorer);
        scorer.score(news, item -> TopicChoice.choose(evidence.get(item), scorer.tree()));
    }

    /** For each item, by weights that were fitted without it. */
    private Map<LabelledNews, Map<Long, Double>> evidenceFromOtherFolds(
            List<WeightFit.Item> items, List<LabelledNews> news, Topics scorer) {
        var folds = new Random(SEED).ints(items.size(), 0, FOLDS).toArray();
        var evidence = new HashMap<LabelledNews, Map<Long, Double>>();
        for (var fold = 0; fold < FOLDS; fold++) {
            var out = fold;
            var weights = fit.fit(IntStream.range(0, folds.length)
                    .filter(item -> folds[item] != out)
                    .mapToObj(items::get)
                    .toList());
            IntStream.range(0, folds.length)
                    .filter(item -> folds[item] == out)
                    .forEach(
                            item -> evidence.put(news.get(item), scorer.byKey(fit.evidence(items.get(item), weights))));
        }
        return evidence;
    }

    private void printSigns(
            List<LabelledNews> news,
            List<WeightFit.Item> items,
            Map<LabelledNews, Map<Long, Double>> evidence,
            Topics scorer) {
        var ofRoots = new Regression();
        for (var item = 0; item < news.size(); item++) {
            var weighing = new TopicWeighing(evidence.get(news.get(item)), scorer.tree());
            for (var root : weighing.roots()) {
                ofRoots.add(weighing.rootSigns(root), items.get(item).wanted().get(Topics.number(root)));
            }
        }
        var rootCounts = ofRoots.counts();
        var below = new Regression();
        for (var item = 0; item < news.size(); item++) {
            var weighing = new TopicWeighing(evidence.get(news.get(item)), scorer.tree());
            for (var topic : weighing.below()) {
                var root = (long) lineage(Topics.number(topic)).getLast() + 1;
                var rootChance = Regression.chance(rootCounts, weighing.rootSigns(root));
                below.add(
                        weighing.signs(topic, rootChance),
                        items.get(item).wanted().get(Topics.number(topic)));
            }
        }
        OUT.println("Root signs: " + Arrays.toString(rootCounts));
        OUT.println("Signs: " + Arrays.toString(below.counts()));
    }

    private String rules(double[] weights) {
        var byTopic = new LinkedHashMap<Integer, Map<String, Double>>();
        var names = List.copyOf(terms.keySet());
        for (var at = 0; at < weights.length; at++) {
            var entry = entries.get(at);
            byTopic.computeIfAbsent(entry.topic(), any -> new LinkedHashMap<>())
                    .put(names.get(entry.term()), weights[at]);
        }
        var text = new StringBuilder(INTRODUCTION);
        byTopic.forEach((topic, rule) -> {
            var concept = concepts.get(topic);
            text.append('\n')
                    .append(concept.qcode())
                    .append(' ')
                    .append(concept.name())
                    .append('\n');
            text.append(RuleTerms.rule(rule)).append('\n');
        });
        return text.toString();
    }
}
