package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.clipfile.extract.tagger.Lexicon;
import org.clipfile.extract.tagger.WordClass;

/** Builds the {@link Lexicon} from the word lists, the free lists of names and the lower-case words of training texts. */
final class LexiconBuilder {
    private static final int COMMON_BIRTHS = 400;
    private static final int RARE_BIRTHS = 30;
    private static final int OFTEN = 8;
    private static final int SOMETIMES = 2;

    private final Lexicon.Builder lexicon = new Lexicon.Builder();

    /** @param names the folder with the free lists of names */
    LexiconBuilder(WordLists lists, Path names) throws IOException {
        var classes = new LinkedHashMap<String, WordClass>();
        classes.put("honorific", WordClass.HONORIFIC);
        classes.put("role", WordClass.ROLE);
        classes.put("family", WordClass.FAMILY_WORD);
        classes.put("suffix", WordClass.NAME_SUFFIX);
        classes.put("particle", WordClass.PARTICLE);
        classes.put("speech", WordClass.SPEECH_VERB);
        classes.put("country", WordClass.COUNTRY);
        classes.put("place", WordClass.PLACE);
        classes.put("placeword", WordClass.PLACE_WORD);
        classes.put("demonym", WordClass.DEMONYM);
        classes.put("organisation", WordClass.ORGANISATION);
        classes.put("orgword", WordClass.ORGANISATION_WORD);
        classes.put("orgsuffix", WordClass.ORGANISATION_SUFFIX);
        classes.put("thing", WordClass.THING_WORD);
        classes.put("calendar", WordClass.CALENDAR);
        classes.put("function", WordClass.FUNCTION_WORD);
        classes.put("known", WordClass.WELL_KNOWN);
        var ofPhrases = Map.of(
                WordClass.PLACE, WordClass.PLACE_PHRASE,
                WordClass.ORGANISATION, WordClass.ORGANISATION_PHRASE,
                WordClass.ROLE, WordClass.ROLE_PHRASE);
        for (var entry : classes.entrySet()) {
            for (String term : lists.read(entry.getKey())) {
                if (!term.contains(" ")) {
                    lexicon.add(term, entry.getValue());
                } else if (ofPhrases.containsKey(entry.getValue())) {
                    lexicon.add(term, ofPhrases.get(entry.getValue()));
                }
            }
        }
        for (var section : lists.sections("conventions")) {
            boolean surnameFirst = section.key().endsWith(" first");
            WordClass into = WordClass.FORENAME;
            for (String entry : section.entries()) {
                String name = entry;
                int colon = entry.indexOf(':');
                if (colon > 0) {
                    into = switch (entry.substring(0, colon)) {
                        case "family" -> surnameFirst ? WordClass.SURNAME_FIRST : WordClass.SURNAME;
                        case "given" ->
                            surnameFirst || section.key().startsWith("singapore")
                                    ? WordClass.GIVEN_AFTER_SURNAME
                                    : WordClass.FORENAME;
                        default -> WordClass.FORENAME;
                    };
                    name = entry.substring(colon + 1);
                }
                addName(name, into);
            }
        }
        for (String name : lists.read("surname")) {
            addName(name, WordClass.SURNAME);
        }
        addCountries(names.resolve("sigpwned-common-forenames-by-country.csv"), WordClass.FORENAME);
        addCountries(names.resolve("sigpwned-common-surnames-by-country.csv"), WordClass.SURNAME);
        addBirths(names);
        addLegislators(names.resolve("unitedstates-legislators-current.yaml"));
        addLegislators(names.resolve("unitedstates-executive.yaml"));
    }

    private void addName(String name, WordClass wordClass) {
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) || word.contains("-")) {
                lexicon.add(word, wordClass);
            }
        }
    }

    /** A CSV with quotes as these lists have them: the names stand in the last columns and hold no commas that matter. */
    static Map<String, List<String>> byCountry(Path file, WordClass wordClass) throws IOException {
        var countries = new TreeMap<String, List<String>>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split(",", -1);
            String romanised = wordClass == WordClass.FORENAME
                    ? columns[columns.length - 1]
                    : columns.length > 5 ? columns[5] : "";
            romanised = romanised.replace("\"", "").strip();
            if (romanised.length() > 1 && Character.isUpperCase(romanised.charAt(0))) {
                countries.computeIfAbsent(columns[0], key -> new ArrayList<>()).add(romanised);
            }
        }
        return countries;
    }

    private void addCountries(Path file, WordClass wordClass) throws IOException {
        for (var entry : byCountry(file, wordClass).entrySet()) {
            boolean surnameFirst = wordClass == WordClass.SURNAME
                    && Set.of("CN", "TW", "KR", "KP", "VN", "HK").contains(entry.getKey());
            entry.getValue().forEach(name -> addName(name, surnameFirst ? WordClass.SURNAME_FIRST : wordClass));
        }
    }

    private void addBirths(Path names) throws IOException {
        var births = new HashMap<String, Integer>();
        for (String file : List.of("ssa-yob2015.txt", "ssa-yob2023.txt")) {
            for (String line : Files.readAllLines(names.resolve(file))) {
                String[] columns = line.split(",");
                births.merge(columns[0], Integer.parseInt(columns[2].strip()), Integer::sum);
            }
        }
        for (String name : new TreeSet<>(births.keySet())) {
            int count = births.get(name);
            if (count >= COMMON_BIRTHS) {
                lexicon.add(name, WordClass.FORENAME);
            } else if (count >= RARE_BIRTHS) {
                lexicon.add(name, WordClass.RARE_FORENAME);
            }
        }
    }

    private void addLegislators(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String stripped = line.strip();
            for (String key : List.of("first: ", "last: ", "nickname: ")) {
                if (stripped.startsWith(key)) {
                    String name =
                            stripped.substring(key.length()).replace("\"", "").replace("'", "'");
                    addName(name, key.equals("last: ") ? WordClass.SURNAME : WordClass.FORENAME);
                }
            }
        }
    }

    /** Counts the words of texts that stand in lower case. */
    LexiconBuilder lowerCaseWords(List<LabelledDocument> documents) {
        var counts = new TreeMap<String, Integer>();
        for (var document : documents) {
            for (String word : document.text().split("[\\s\"()\\[\\],.;:!?]+")) {
                if (word.length() > 1
                        && Character.isLowerCase(word.charAt(0))
                        && word.equals(word.toLowerCase(Locale.ROOT))) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        counts.forEach((word, count) -> {
            if (count >= OFTEN) {
                lexicon.add(word, WordClass.LOWER_CASE_WORD);
            } else if (count >= SOMETIMES) {
                lexicon.add(word, WordClass.RARE_LOWER_CASE_WORD);
            }
        });
        return this;
    }

    Lexicon build() {
        return lexicon.build();
    }
}
