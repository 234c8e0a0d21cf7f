package org.clipfile.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.clipfile.extract.tagger.CrfTrainer;
import org.clipfile.extract.tagger.FeatureSet;
import org.clipfile.extract.tagger.Lesson;
import org.clipfile.extract.tagger.Lexicon;
import org.clipfile.extract.tagger.PersonTagger;
import org.clipfile.extract.tagger.TokenizedText;

/**
 * Trains the person tagger and prints its development scores.
 *
 * <p>Arguments: {@code train|errors|speed}, the folder of corpora ({@code people}, {@code names}), the folder with
 * {@code lists} and {@code news}, the model file; then settings as {@code key=value}.
 */
public final class TrainTagger {
    private static final long SEED = 20260;
    private static final int FOLDS = 4;

    private final Map<String, String> options;
    private final Corpora corpora;

    private TrainTagger(Path corpusFolder, Path training, Map<String, String> options) throws IOException {
        this.options = options;
        this.corpora = Corpora.read(corpusFolder, training);
    }

    public static void main(String[] arguments) throws IOException {
        var options = new TreeMap<String, String>();
        for (int i = 4; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=", 2);
            options.put(pair[0], pair[1]);
        }
        var trainer = new TrainTagger(Path.of(arguments[1]), Path.of(arguments[2]), options);
        switch (arguments[0]) {
            case "train" -> trainer.train(Path.of(arguments[3]));
            case "errors" -> trainer.errors(Path.of(arguments[3]));
            case "speed" -> trainer.speed(Path.of(arguments[3]));
            default -> throw new IllegalArgumentException("Unknown task " + arguments[0]);
        }
    }

    private double number(String key, double otherwise) {
        return options.containsKey(key) ? Double.parseDouble(options.get(key)) : otherwise;
    }

    private boolean on(String key) {
        return !"0".equals(options.get(key));
    }

    private CrfTrainer.Settings settings(long seed) {
        return new CrfTrainer.Settings(
                number("rate", 0.07),
                number("l1", 0.4),
                number("l2", 1.0),
                (int) number("rounds", 4),
                (int) number("least", 2),
                seed);
    }

    private record Weighted(LabelledDocument document, float weight, boolean made) {}

    /** Documents as they are, and the templates filled. */
    private List<Weighted> plain() {
        var material = new ArrayList<Weighted>();
        float gmbWeight = (float) number("gmb", 0.4);
        float newsWeight = (float) number("news", 1);
        float gumWeight = (float) number("gum", 1);
        if (gumWeight > 0) {
            corpora.gum().forEach(d -> material.add(new Weighted(d, gumWeight, false)));
        }
        if (newsWeight > 0) {
            corpora.news().forEach(d -> material.add(new Weighted(d, newsWeight, false)));
        }
        if (gmbWeight > 0) {
            int every = (int) number("every", 1);
            for (int i = 0; i < corpora.gmb().size(); i += every) {
                material.add(new Weighted(corpora.gmb().get(i), gmbWeight, false));
            }
        }
        var templateRandom = new Random(SEED + 7);
        for (var template : corpora.templates()) {
            for (int i = 0; i < (int) number("templates", 12); i++) {
                material.add(new Weighted(template.fill(corpora.bank(), templateRandom, i), newsWeight * 0.5f, true));
            }
        }
        return material;
    }

    /** The documents, and copies of them with other names. */
    private List<Weighted> withSwaps(List<Weighted> plain, Random random) {
        var swap = new NameSwap(corpora.bank(), corpora.lexicon(), (int) number("unknown", 40));
        var headlines = new CaseVariation();
        var made = new ArrayList<Weighted>();
        int swaps = (int) number("swaps", 1);
        for (var source : plain) {
            boolean gmb = source.document().id().startsWith("gmb");
            int times = gmb ? (int) number("gmbswaps", 0) : swaps * 3;
            for (int i = 0; i < times && !source.made(); i++) {
                var swapped = swap.swap(source.document(), random);
                float weight = source.weight() * (float) number("swapweight", 0.6);
                if (on("headlines")) {
                    swapped = headlines.vary(swapped, random, 12);
                }
                made.add(new Weighted(swapped, weight, true));
            }
        }
        var all = new ArrayList<>(plain);
        all.addAll(made);
        return all;
    }

    private FeatureSet featureSet() {
        return new FeatureSet(on("affixes"), on("lists"), on("run"), on("document"));
    }

    private PersonTagger learn() {
        long begin = System.nanoTime();
        List<Weighted> plain = plain();
        var first = new ArrayList<CrfTrainer.Learned>();
        var second = new ArrayList<CrfTrainer.Learned>();
        var set = featureSet();
        boolean twoPasses = on("passes") && set.document();
        for (int member = 0; member < (int) number("members", 2); member++) {
            long seed = SEED + 1000L * member;
            List<Weighted> material = withSwaps(plain, new Random(seed));
            first.add(firstPass(material, seed, part -> true));
            if (twoPasses) {
                second.add(secondPass(material, seed));
            }
            System.out.printf(
                    Locale.ROOT,
                    "member %d: %d documents, %d s%n",
                    member,
                    material.size(),
                    (System.nanoTime() - begin) / 1_000_000_000);
        }
        return new PersonTagger(
                corpora.lexicon(),
                set,
                CrfTrainer.Learned.mean(first).quantised(),
                twoPasses ? CrfTrainer.Learned.mean(second).quantised() : null);
    }

    private CrfTrainer.Learned firstPass(List<Weighted> material, long seed, Predicate<Weighted> taught) {
        var trainer = new CrfTrainer(settings(seed));
        for (var part : material) {
            if (taught.test(part)) {
                lesson(part, corpora.lexicon()).teachFirst(trainer, featureSet(), part.weight());
            }
        }
        return trainer.train();
    }

    /** Learns from the answers of first passes that have not seen the document. */
    private CrfTrainer.Learned secondPass(List<Weighted> material, long seed) {
        var strangers = new ArrayList<PersonTagger>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var learned = firstPass(material, seed, part -> fold(part) != left);
            strangers.add(new PersonTagger(corpora.lexicon(), featureSet(), learned.quantised(), null));
        }
        var trainer = new CrfTrainer(settings(seed));
        for (var part : material) {
            lesson(part, corpora.lexicon())
                    .teachSecond(trainer, featureSet(), part.weight(), strangers.get(fold(part)));
        }
        return trainer.train();
    }

    private static int fold(Weighted part) {
        String id = part.document().id();
        int plus = id.indexOf('+');
        return Math.floorMod((plus < 0 ? id : id.substring(0, plus)).hashCode(), FOLDS);
    }

    private Lesson lesson(Weighted part, Lexicon lexicon) {
        var document = part.document();
        var lesson = new Lesson(document.text(), document.sentences(), document.names(), lexicon);
        return part.made()
                ? lesson.hide(document.text().hashCode(), (int) number("hide", 20))
                : lesson.hide(document.text().hashCode(), (int) number("hideplain", 5));
    }

    private void train(Path file) throws IOException {
        var learned = learn();
        if (options.containsKey("leans")) {
            for (String lean : options.get("leans").split(",")) {
                System.out.println("lean " + lean);
                scores(learned.leaning(Float.parseFloat(lean)), false);
            }
        }
        // Texts with hardly any person in them teach restraint; this much less of it scores best on the development
        // sets.
        var tagger = learned.leaning((float) number("lean", 0.6));
        scores(tagger, options.containsKey("test"));
        if (!"0".equals(options.get("write"))) {
            try (var out = Files.newOutputStream(file)) {
                tagger.write(out);
            }
            System.out.printf(
                    Locale.ROOT,
                    "model %d bytes, %d list entries%n",
                    Files.size(file),
                    tagger.lexicon().size());
        }
    }

    private void scores(PersonTagger tagger, boolean test) {
        System.out.println("wikigold    " + Score.of(tagger, corpora.wikigold()));
        System.out.println("PUD news    " + Score.of(tagger, corpora.pudNews()));
        System.out.println("PUD wiki    " + Score.of(tagger, corpora.pudWiki()));
        System.out.println("GMB held    " + Score.of(tagger, corpora.gmbHeld()));
        System.out.println("GUM held    " + Score.of(tagger, corpora.gumHeld()));
        System.out.println("news dev    " + Score.of(tagger, corpora.newsDevelopment()));
        if (test) {
            System.out.println("news test   " + Score.of(tagger, corpora.newsTest()));
            System.out.println("other style " + Score.of(tagger, corpora.otherStyle()));
            System.out.println("world test  " + Score.of(tagger, corpora.worldTest()));
        }
    }

    private void errors(Path file) throws IOException {
        PersonTagger tagger;
        try (var in = Files.newInputStream(file)) {
            tagger = PersonTagger.read(in);
        }
        List<LabelledDocument> documents =
                switch (options.getOrDefault("on", "wikigold")) {
                    case "pud" -> corpora.pudNews();
                    case "gmb" -> corpora.gmbHeld();
                    case "gum" -> corpora.gumHeld();
                    case "news" -> corpora.newsDevelopment();
                    default -> corpora.wikigold();
                };
        for (var document : documents) {
            var expected = new HashSet<>(document.names());
            var found = new HashSet<>(tagger.names(document.text(), document.sentences()));
            for (var name : found) {
                if (!expected.contains(name)) {
                    System.out.println("+ " + context(document, name.start(), name.end()));
                }
            }
            for (var name : expected) {
                if (!found.contains(name)) {
                    System.out.println("- " + context(document, name.start(), name.end()));
                }
            }
        }
        scores(tagger.leaning((float) number("lean", 0)), false);
    }

    private static String context(LabelledDocument document, int start, int end) {
        String text = document.text();
        return (text.substring(start, end) + "   <<" + text.substring(Math.max(0, start - 50), start) + "[["
                        + text.substring(start, end) + "]]"
                        + text.substring(end, Math.min(text.length(), end + 40)) + ">>")
                .replace('\n', ' ');
    }

    private void speed(Path file) throws IOException {
        PersonTagger tagger;
        try (var in = Files.newInputStream(file)) {
            tagger = PersonTagger.read(in);
        }
        var bean = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 6; round++) {
            long begin = bean.getCurrentThreadCpuTime();
            long tokens = 0;
            int names = 0;
            for (var document : corpora.gmb()) {
                var text = new TokenizedText(document.text(), tagger.lexicon());
                for (var sentence : document.sentences()) {
                    text.addSentence(sentence.start(), sentence.end());
                }
                tokens += text.count();
                names += tagger.names(text).size();
            }
            double seconds = (bean.getCurrentThreadCpuTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT, "%d tokens, %d names, %.0f tokens a CPU-second%n", tokens, names, tokens / seconds);
        }
    }
}
