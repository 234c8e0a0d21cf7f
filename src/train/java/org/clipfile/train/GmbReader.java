package org.clipfile.train;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;

/**
 * Reads the text of the Groningen Meaning Bank (a CSV in a ZIP, ISO 8859-1, a token a line) with names of our own: the file's
 * own labels are partly a tool's and are not looked at. Sentences that came before are dropped. The file does not
 * mark documents: a sentence that shares no rarer capitalised word with the three before it and does not start with a pronoun
 * is taken to start one.
 */
final class GmbReader {
    private static final Set<String> CARRIES_ON =
            Set.of("He", "She", "They", "It", "His", "Her", "But", "The", "Their", "Its", "Both", "Meanwhile");
    private static final Set<String> EVERYWHERE = Set.of(
            "The",
            "A",
            "In",
            "On",
            "U.S.",
            "United",
            "States",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "President",
            "Minister",
            "But",
            "He",
            "It",
            "Mr.",
            "Officials",
            "American");

    private static final int LONGEST = 14;

    private final Map<String, List<String>> names;

    private GmbReader(Map<String, List<String>> names) {
        this.names = names;
    }

    /**
     * @param names a line for each sentence with names: the sentence as the CSV calls it, a tab, and its names in their order
     *     with {@code |} between them, tokens parted by blanks as there; {@code #} starts a comment
     */
    static GmbReader withNames(Path names) throws IOException {
        var read = new HashMap<String, List<String>>();
        for (String line : Files.readAllLines(names)) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                read.put(columns[0], List.of(columns[1].split("\\|")));
            }
        }
        return new GmbReader(read);
    }

    private record Sentence(String number, List<String> tokens) {}

    List<LabelledDocument> read(Path zip) throws IOException {
        var sentences = new ArrayList<Sentence>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            in.getNextEntry();
            var csv = CSVFormat.DEFAULT.parse(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
            for (var row : csv) {
                if (row.get(0).startsWith("Sentence: ")) {
                    sentences.add(new Sentence(row.get(0).substring("Sentence: ".length()), new ArrayList<>()));
                }
                if (!sentences.isEmpty()) {
                    sentences.getLast().tokens().add(row.get(1));
                }
            }
        }
        var seen = new HashSet<List<String>>();
        sentences.removeIf(sentence -> !seen.add(sentence.tokens()));
        return documents(sentences);
    }

    private List<LabelledDocument> documents(List<Sentence> sentences) {
        var documents = new ArrayList<LabelledDocument>();
        var builder = new DocumentBuilder();
        var recent = new ArrayList<Set<String>>();
        for (var sentence : sentences) {
            var capitals = new HashSet<String>();
            for (String token : sentence.tokens()) {
                if (Character.isUpperCase(token.charAt(0)) && !EVERYWHERE.contains(token)) {
                    capitals.add(token);
                }
            }
            boolean goesOn = CARRIES_ON.contains(sentence.tokens().getFirst());
            for (var earlier : recent) {
                goesOn |= capitals.stream().anyMatch(earlier::contains);
            }
            if (!builder.isEmpty() && (!goesOn || recent.size() >= LONGEST)) {
                documents.add(builder.build("gmb-" + documents.size()));
                builder = new DocumentBuilder();
                recent.clear();
            }
            recent.add(capitals);
            add(builder, sentence);
        }
        if (!builder.isEmpty()) {
            documents.add(builder.build("gmb-" + documents.size()));
        }
        return documents;
    }

    private void add(DocumentBuilder builder, Sentence sentence) {
        List<String> tokens = sentence.tokens();
        int at = 0;
        for (String name : names.getOrDefault(sentence.number(), List.of())) {
            List<String> words = List.of(name.split(" "));
            int start = at;
            while (!tokens.subList(start, Math.min(start + words.size(), tokens.size()))
                    .equals(words)) {
                if (++start == tokens.size()) {
                    throw new IllegalArgumentException("No " + name + " in sentence " + sentence.number());
                }
            }
            outside(builder, tokens.subList(at, start));
            at = start + words.size();
            for (int i = start; i < at; i++) {
                builder.token(tokens.get(i), i == start, true, true);
            }
        }
        outside(builder, tokens.subList(at, tokens.size()));
        builder.endSentence();
    }

    private static void outside(DocumentBuilder builder, List<String> tokens) {
        tokens.forEach(token -> builder.token(token, false, false, true));
    }
}
