package org.clipfile.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Reads the Groningen Meaning Bank from its CSV in a ZIP (ISO 8859-1). Strips titles off the person spans and drops
 * sentences that came before, and marks what stands behind "Mr." and behind ranks, which the file often forgets or takes for
 * organisations. The file does not mark documents: a sentence that shares no rarer capitalised word with
 * the three before it and does not start with a pronoun is taken to start one.
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
    /** What stands behind these is a name; the file often forgets it. */
    private static final Set<String> FORM_OF_ADDRESS = Set.of("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms");

    /** "King Abdullah", "General Musharraf": the file takes every third for an organisation. */
    private static final Set<String> RANKS = Set.of(
            "General",
            "King",
            "Pope",
            "Senator",
            "Ambassador",
            "Colonel",
            "Ayatollah",
            "Governor",
            "Sheikh",
            "Prince",
            "Judge",
            "Mayor",
            "Representative",
            "Admiral",
            "Lieutenant",
            "Captain",
            "Cardinal",
            "Queen",
            "Archbishop");

    private static final Set<String> NO_NAMES = Set.of(
            "Motors",
            "Assembly",
            "Electric",
            "Secretariat",
            "Staff",
            "Mills",
            "Dynamics",
            "Council",
            "Command",
            "Election",
            "Elections",
            "Directorate",
            "Conference",
            "Confederation",
            "Union",
            "Accounting",
            "Intelligence",
            "Security",
            "Agreement",
            "Hospital",
            "Authority",
            "Court",
            "University",
            "Air",
            "Office",
            "Party",
            "House",
            "Committee",
            "Commission",
            "Foundation",
            "Airport",
            "Center",
            "Services",
            "Administration",
            "Assistance",
            "Budget",
            "Strike",
            "Association",
            "Prosecutor",
            "Company",
            "Bank",
            "School",
            "Museum",
            "Corporation");

    private static final int LONGEST = 14;

    private final Titles titles;

    GmbReader(Titles titles) {
        this.titles = titles;
    }

    private record Sentence(List<String> forms, List<String> tags) {}

    List<LabelledDocument> read(Path zip) throws IOException {
        var sentences = new ArrayList<Sentence>();
        var seen = new HashSet<List<String>>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            in.getNextEntry();
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
            reader.readLine();
            var forms = new ArrayList<String>();
            var tags = new ArrayList<String>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> columns = columns(line);
                if (!columns.getFirst().isEmpty() && !forms.isEmpty()) {
                    if (seen.add(List.copyOf(forms))) {
                        sentences.add(new Sentence(List.copyOf(forms), List.copyOf(tags)));
                    }
                    forms.clear();
                    tags.clear();
                }
                forms.add(columns.get(1));
                tags.add(columns.get(3));
            }
            if (!forms.isEmpty() && seen.add(List.copyOf(forms))) {
                sentences.add(new Sentence(List.copyOf(forms), List.copyOf(tags)));
            }
        }
        return documents(sentences);
    }

    private static List<String> columns(String line) {
        var columns = new ArrayList<String>();
        var column = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    column.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                columns.add(column.toString());
                column.setLength(0);
            } else {
                column.append(c);
            }
        }
        columns.add(column.toString());
        return columns;
    }

    private List<LabelledDocument> documents(List<Sentence> sentences) {
        var documents = new ArrayList<LabelledDocument>();
        var builder = new DocumentBuilder();
        var recent = new ArrayList<Set<String>>();
        for (var sentence : sentences) {
            var capitals = new HashSet<String>();
            for (String form : sentence.forms()) {
                if (Character.isUpperCase(form.charAt(0)) && !EVERYWHERE.contains(form)) {
                    capitals.add(form);
                }
            }
            boolean goesOn = CARRIES_ON.contains(sentence.forms().getFirst());
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
        List<String> forms = sentence.forms();
        List<String> tags = withNamesBehindRanks(sentence);
        int i = 0;
        while (i < forms.size()) {
            if (!tags.get(i).endsWith("-per")) {
                if (i > 0
                        && FORM_OF_ADDRESS.contains(forms.get(i - 1))
                        && Character.isUpperCase(forms.get(i).charAt(0))) {
                    int stop = i + 1;
                    while (stop < forms.size()
                            && Character.isUpperCase(forms.get(stop).charAt(0))
                            && !tags.get(stop).startsWith("B-tim")) {
                        stop++;
                    }
                    for (int j = i; j < stop; j++) {
                        builder.token(forms.get(j), j == i, true, true);
                    }
                    i = stop;
                    continue;
                }
                builder.token(forms.get(i), false, false, true);
                i++;
                continue;
            }
            int stop = i + 1;
            while (stop < forms.size() && tags.get(stop).equals("I-per")) {
                stop++;
            }
            // A title alone may be marked ("the President"): then nothing is a name.
            int first = i + titles.nameStart(forms.subList(i, stop));
            for (int j = i; j < stop; j++) {
                builder.token(forms.get(j), j == first, j >= first, true);
            }
            i = stop;
        }
        builder.endSentence();
    }

    /** The tags, with what stands behind a rank in an organisation's span marked as a person. */
    private static List<String> withNamesBehindRanks(Sentence sentence) {
        var tags = new ArrayList<>(sentence.tags());
        List<String> forms = sentence.forms();
        for (int i = 0; i + 1 < forms.size(); i++) {
            if (!RANKS.contains(forms.get(i)) || !tags.get(i + 1).endsWith("-org")) {
                continue;
            }
            int stop = i + 1;
            boolean name = true;
            while (stop < forms.size() && tags.get(stop).endsWith("-org")) {
                name &= Character.isUpperCase(forms.get(stop).charAt(0)) && !NO_NAMES.contains(forms.get(stop));
                stop++;
            }
            for (int j = i + 1; name && j < stop; j++) {
                tags.set(j, j == i + 1 ? "B-per" : "I-per");
            }
        }
        return tags;
    }
}
