package org.clipfile.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private final List<Pattern> patterns = new ArrayList<>();

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
                patterns.add(new Pattern(List.of(phrase.split("\\*")), limit));
            } else {
                whole.add(phrase);
            }
        }
    }

    static Phrases from(String resource) {
        return new Phrases(Resource.entries(resource));
    }

    boolean match(String text) {
        var line = normalised(text);
        if (line.isEmpty()) {
            return false;
        }
        if (text.length() <= LONGEST && whole.contains(line)) {
            return true;
        }
        int words = -1;
        for (var pattern : patterns) {
            if (pattern.matches(line)) {
                if (pattern.wordLimit == Integer.MAX_VALUE) {
                    return true;
                }
                if (words < 0) {
                    words = Word.first(text, 64).size();
                }
                if (words <= pattern.wordLimit) {
                    return true;
                }
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
