package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labelled texts that people are counted on, and nothing that is only trained with. */
public final class TestSets {
    private TestSets() {}

    /**
     * Reads them.
     *
     * @param corpora the folder of corpora
     * @param training the folder with {@code news} and {@code test}
     * @return documents by the name of the set, in the order in which scores are told
     */
    public static Map<String, List<LabelledDocument>> read(Path corpora, Path training) throws IOException {
        Path people = corpora.resolve("people");
        var sets = new LinkedHashMap<String, List<LabelledDocument>>();
        sets.put("wikigold", new WikigoldReader().read(people.resolve("wikigold/wikigold.conll.txt")));
        var pudNews = new ArrayList<LabelledDocument>();
        for (var document : new PudReader().read(people.resolve("pud-evaluation-only/en_pud-ud-test.iob2"))) {
            if (document.id().startsWith("n")) {
                pudNews.add(document);
            }
        }
        sets.put("PUD news", pudNews);
        var brackets = new BracketReader();
        sets.put(
                "own test",
                brackets.read(training.resolve("news")).stream()
                        .filter(document -> Corpora.lot(document) < 2)
                        .toList());
        sets.put("other style", brackets.readFile(training.resolve("test/other-style.txt")));
        sets.put("world", brackets.read(training.resolve("test/world")));
        return sets;
    }
}
