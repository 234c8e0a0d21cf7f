package org.clipfile.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the lines that name a story's writers or agency. */
final class Bylines {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 18;
    private static final int MOST_WORDS_OF_A_NAME = 6;
    /** The lower-case words inside names of persons. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "das", "dos", "do", "du", "des", "la", "le", "van", "von", "der", "den",
            "ter", "ten", "zu", "zum", "al", "el", "bin", "bint", "ibn", "abu", "e", "y", "i", "af", "av", "ap", "st");

    /**
     * @param names as they are to be given out
     * @param end offset in the text after the byline; what follows is a date of its own
     */
    record Byline(List<String> names, int end) {}

    private final Lexicon lexicon;
    private final PublicationDate dates;

    Bylines(Lexicon lexicon, PublicationDate dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    Optional<Byline> read(String line) {
        return line.length() > LONGEST ? Optional.empty() : readPlain(Typography.withPlainSpaces(line));
    }

    private Optional<Byline> readPlain(String text) {
        if (Word.first(text, MOST_WORDS + 1).size() > MOST_WORDS) {
            return Optional.empty();
        }
        int end = text.length();
        for (int at = 0; at < text.length(); at++) {
            if ("|•·".indexOf(text.charAt(at)) >= 0
                    && dates.is(text.substring(at + 1).strip())) {
                end = at + 1;
                break;
            }
        }
        var line = text.substring(0, end == text.length() ? end : end - 1).strip();
        int by = afterBy(line);
        var names = by > 0 ? people(line.substring(by).strip()) : withoutBy(line);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(names, end));
    }

    /** Whether a line below a byline says only what its writer is: {@code Health correspondent, Stockholm}. */
    boolean isPost(String text) {
        var words = text.length() > 80 ? List.<Word>of() : Word.first(text, 9);
        if (words.isEmpty() || words.size() > 8 || words.getLast().endsSentence()) {
            return false;
        }
        return words.stream().anyMatch(word -> lexicon.writerRoles().has(word.core()));
    }

    private int afterBy(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        int longest = -1;
        for (var by : lexicon.byWords().words()) {
            boolean apart = lower.length() > by.length()
                    && (lower.charAt(by.length()) == ' ' || lower.charAt(by.length()) == ':');
            if (apart && lower.startsWith(by)) {
                longest = Math.max(longest, by.length() + 1);
            }
        }
        return longest;
    }

    private List<String> withoutBy(String line) {
        int slash = line.indexOf('/');
        if (slash > 0 && isPost(line.substring(slash + 1).strip())) {
            var before = line.substring(0, slash).strip();
            return isAgency(before) ? List.of(before) : people(before);
        }
        int comma = line.indexOf(',');
        var first = (comma < 0 ? line : line.substring(0, comma)).strip();
        if (isAgency(withoutDash(first))) {
            if (comma < 0) {
                return List.of(withoutDash(first));
            }
            var rest = line.substring(comma + 1).strip();
            if (rest.toLowerCase(Locale.ROOT).startsWith("with ")) {
                return List.of(line);
            }
            return isPlace(rest) ? List.of(first) : List.of();
        }
        if (comma > 0) {
            var rest = line.substring(comma + 1).strip();
            boolean post = isPost(rest) || isAgency(rest);
            return post && Word.first(first, 3).size() > 1 ? people(first) : List.of();
        }
        return inPlaces(line);
    }

    /** {@code Helena Brandt in Brussels and Tomas Reyl in Copenhagen}: two places or more make it a byline. */
    private List<String> inPlaces(String line) {
        if (!line.contains(" in ")) {
            return List.of();
        }
        var parts = line.split(" and | & |, ");
        var names = new ArrayList<String>();
        for (var part : parts) {
            int in = part.indexOf(" in ");
            var name = in < 0 ? part : part.substring(0, in);
            if (in < 0
                    || !isPersonsName(name.strip(), 2)
                    || !isPlace(part.substring(in + 4).strip())) {
                return List.of();
            }
            names.add(name.strip());
        }
        return List.copyOf(names);
    }

    private List<String> people(String list) {
        var names = new ArrayList<String>();
        int bar = firstOf(list, "|/•·");
        var plain = bar < 0 ? list : list.substring(0, bar).strip();
        for (var segment : plain.split(",")) {
            for (var part : segment.split("(?i) and | & | und | y | et | with ")) {
                var name = withoutPlace(part.strip());
                if (name.regionMatches(true, 0, "and ", 0, 4)) {
                    name = name.substring(4).strip();
                }
                if (name.isEmpty()) {
                    continue;
                }
                if (isAgency(name)) {
                    if (names.isEmpty()) {
                        names.add(name);
                    }
                } else if (isPost(name) && !names.isEmpty()) {
                    continue;
                } else if (isPersonsName(name, 2) || (names.isEmpty() && isPersonsName(name, 1))) {
                    names.add(name);
                } else if (names.isEmpty() || !isPlace(name)) {
                    return List.of();
                }
            }
        }
        return List.copyOf(names);
    }

    private static String withoutPlace(String name) {
        for (var link : new String[] {" in ", " at ", " for ", " from "}) {
            int at = name.indexOf(link);
            if (at > 0) {
                return name.substring(0, at).strip();
            }
        }
        return name;
    }

    private boolean isAgency(String name) {
        return lexicon.newsAgencies().has(name);
    }

    private static boolean isPlace(String text) {
        var words = Word.first(text, 6);
        return words.size() <= 5
                && !words.isEmpty()
                && words.stream()
                        .allMatch(word -> word.isCapitalised()
                                || PARTICLES.contains(word.lower())
                                || word.lower().equals("and")
                                || word.lower().equals("of"));
    }

    private boolean isPersonsName(String name, int fewestWords) {
        var words = Word.first(name, MOST_WORDS_OF_A_NAME + 1);
        if (words.size() < fewestWords || words.size() > MOST_WORDS_OF_A_NAME) {
            return false;
        }
        for (var word : words) {
            boolean named = !word.core().isEmpty()
                    && (word.isCapitalised() || PARTICLES.contains(word.lower()) || isIdeographic(word.core()));
            if (!named || word.core().chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        var last = words.getLast();
        boolean initial = last.core().length() <= 2
                || last.lower().equals("jr")
                || last.lower().equals("sr");
        boolean stopped = last.endsSentence() && !initial;
        boolean calendar = words.size() == 1 && lexicon.months().has(last.core());
        boolean function = lexicon.sentenceOpeners().has(words.getFirst().core());
        return !stopped && !calendar && !function && !PARTICLES.contains(last.core());
    }

    private static boolean isIdeographic(String word) {
        return Typography.isIdeographic(word.charAt(0));
    }

    private static String withoutDash(String text) {
        int at = 0;
        while (at < text.length() && (Typography.isDash(text.charAt(at)) || Typography.isSpace(text.charAt(at)))) {
            at++;
        }
        return text.substring(at);
    }

    private static int firstOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
