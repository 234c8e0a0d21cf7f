package org.clipfile.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.clipfile.extract.Extractor;
import org.clipfile.extract.Lexicon;
import org.clipfile.extract.NewsExtractor;
import org.clipfile.extract.Part;
import org.clipfile.extract.StoryText;
import org.clipfile.extract.Tokeniser;
import org.clipfile.extract.tagger.PersonName;
import org.clipfile.extract.tagger.TaggerNameSpotter;
import org.clipfile.train.LabelledDocument;
import org.clipfile.train.TestSets;

/**
 * Raw text to people and quotes: how soon the first article is read, how fast the rest, how much memory stays, and how
 * many names are found with the same words.
 *
 * <p>Arguments: the folder of corpora; the folder of training data; a page of news.
 */
public final class Extraction {
    private static final int ROUNDS = 8;

    private Extraction() {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        Path training = Path.of(arguments[1]);
        String page = Files.readString(Path.of(arguments[2]));

        long begin = System.nanoTime();
        Extractor extractor = new NewsExtractor(Lexicon.load(), TaggerNameSpotter.load());
        long loaded = System.nanoTime();
        var first = extractor.extract(new StoryText(null, null, page));
        long read = System.nanoTime();
        say(
                "first article: %d ms to load, %d ms to read (%d people, %d quotes); %d ms after the start of the JVM",
                (loaded - begin) / 1_000_000,
                (read - loaded) / 1_000_000,
                first.people().size(),
                first.quotes().size(),
                System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime());
        say("heap in use with the extractor, after a collection: %.1f MB", usedMegabytes());

        var sets = TestSets.read(corpora, training);
        sets.forEach((name, documents) -> say("%-12s %s", name, score(extractor, documents)));

        var texts = new ArrayList<StoryText>();
        sets.values().stream()
                .flatMap(List::stream)
                .forEach(document -> texts.add(new StoryText(null, null, document.text())));
        speed(extractor, texts);
        say("heap in use with the extractor and the texts: %.1f MB", usedMegabytes());
    }

    private static void speed(Extractor extractor, List<StoryText> texts) {
        var tokeniser = new Tokeniser();
        long tokens = texts.stream()
                .mapToLong(text -> tokeniser.tokenise(Part.BODY, text.body()).size())
                .sum();
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = threads.getCurrentThreadCpuTime();
            long people = 0;
            long quotes = 0;
            for (var text : texts) {
                var extraction = extractor.extract(text);
                people += extraction.people().size();
                quotes += extraction.quotes().size();
            }
            double seconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
            say(
                    "round %d: %d tokens, %d people, %d quotes, %.0f tokens a CPU-second",
                    round + 1, tokens, people, quotes, tokens / seconds);
        }
    }

    /** Exact spans, of what the whole extractor gives out: its own sentences, its own people. */
    private static String score(Extractor extractor, List<LabelledDocument> documents) {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (var document : documents) {
            var names = new HashSet<PersonName>(document.names());
            gold += names.size();
            for (var person : extractor
                    .extract(new StoryText(null, null, document.text()))
                    .people()) {
                for (var mention : person.mentions()) {
                    found++;
                    right += names.contains(new PersonName(mention.start(), mention.end())) ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "P %.1f R %.1f F1 %.1f (%d names)",
                100.0 * right / found,
                100.0 * right / gold,
                200.0 * right / (found + gold),
                gold);
    }

    private static double usedMegabytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
