package org.clipfile.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list of lines that are known by their wording. In an entry {@code *} stands for any words; {@code {8}} in front
 * allows at most eight words. Only the first {@value #LONGEST} characters of a text are looked at, so that a test takes
 * the same time for every text.
 */
final class Phrases {
    private static final int LONGEST = 300;
    private static final String DECORATION = "•·●▪■►▶▸>»›→⟶<«*_-–—|=~[]()\"“”'‘’:.…+#✉☰";

    private record Pattern(List<String> parts, int wordLimit) {
        boolean matches(String line) {
            if (!line.startsWith(parts.getFirst())) {
                return false;
            }
            int at = parts.getFirst().length();
            for (int i = 1; i < parts.size(); i++) {
                int found = line.indexOf(parts.get(i), at);
                if (found < 0) {
                    return false;
                }
                at = found + parts.get(i).length();
            }
            return true;
        }
    }

    private final Set<String> whole = new HashSet<>();
    /** By first character, so that a line is tried against few of them; {@code *} for patterns that begin with it. */
    private final Map<Character, List<Pattern>> patterns = new HashMap<>();

    private Phrases(List<String> entries) {
        for (var entry : entries) {
            int limit = Integer.MAX_VALUE;
            var phrase = entry;
            if (entry.startsWith("{")) {
                int close = entry.indexOf('}');
                limit = Integer.parseInt(entry.substring(1, close));
                phrase = entry.substring(close + 1).strip();
            }
            if (phrase.contains("*")) {
                patterns.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>())
                        .add(new Pattern(List.of(phrase.split("\\*")), limit));
            } else {
                whole.add(phrase);
            }
        }
    }

    static Phrases from(String resource) {
        return new Phrases(Resource.entries(resource));
    }

    boolean match(String text) {
        return matchNormalised(normalised(text));
    }

    /** @param line as {@link #normalised} gives it; for trying one line against several lists */
    boolean matchNormalised(String line) {
        if (line.isEmpty()) {
            return false;
        }
        return whole.contains(line) || matchAny(line, line.charAt(0)) || matchAny(line, '*');
    }

    private boolean matchAny(String line, char first) {
        for (var pattern : patterns.getOrDefault(first, List.of())) {
            boolean fits = pattern.wordLimit == Integer.MAX_VALUE
                    || Word.first(line, pattern.wordLimit + 1).size() <= pattern.wordLimit;
            if (fits && pattern.matches(line)) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, one kind of apostrophe, single spaces, no signs at the edges. */
    static String normalised(String text) {
        int end = Math.min(text.length(), LONGEST);
        int start = 0;
        while (start < end && isDecoration(text.charAt(start))) {
            start++;
        }
        while (end > start && isDecoration(text.charAt(end - 1))) {
            end--;
        }
        var line = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Typography.isSpace(c)) {
                line.append(c == '\'' || c == '‘' ? '’' : c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDecoration(char c) {
        return Typography.isSpace(c)
                || DECORATION.indexOf(c) >= 0
                || Character.isSurrogate(c)
                || (Character.getType(c) == Character.OTHER_SYMBOL && c != '©');
    }
}
