package org.clipfile.extract;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds where sentences start: the JDK's sentence iterator proposes, abbreviations veto. A blank line always ends a
 * sentence.
 */
final class SentenceBreaks {
    /** Words that start a sentence but hardly ever follow "U.S.", "Co." or "Jr." within one. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "You",
            "In",
            "On",
            "At",
            "But",
            "And",
            "However",
            "This",
            "That",
            "These",
            "Those",
            "His",
            "Her",
            "Their",
            "Its",
            "As",
            "After",
            "If",
            "When",
            "While",
            "For",
            "Asked",
            "There",
            "Some",
            "Many",
            "Also",
            "Meanwhile",
            "By",
            "To",
            "With",
            "“",
            "\"");

    private final Map<String, String> abbreviations;

    /** @param abbreviations without their stop; the value "t" marks one that is always followed by more (a title) */
    SentenceBreaks(Map<String, String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Index of the first token of each sentence. */
    int[] find(String text, int[] starts, int[] ends) {
        if (starts.length == 0) {
            return new int[0];
        }
        // Root locale: the rules are those of English, and the platform's default must not change the result.
        var proposals = BreakIterator.getSentenceInstance(Locale.ROOT);
        proposals.setText(text);
        int[] found = new int[16];
        int count = 1;
        int proposal = proposals.first();
        for (int i = 1; i < starts.length; i++) {
            boolean proposed = false;
            while (proposal != BreakIterator.DONE && proposal <= starts[i]) {
                proposed |= proposal > starts[i - 1];
                proposal = proposals.next();
            }
            if (blankLine(text, ends[i - 1], starts[i]) || (proposed && !vetoed(text, starts, ends, i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean blankLine(String text, int from, int to) {
        int newlines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2029') {
                newlines += c == '\n' ? 1 : 2;
            }
        }
        return newlines > 1;
    }

    private boolean vetoed(String text, int[] starts, int[] ends, int next) {
        if (Character.isLowerCase(text.charAt(starts[next]))) {
            // "“What?” asked the judge."
            return true;
        }
        int start = starts[next - 1];
        int end = ends[next - 1];
        if (text.charAt(end - 1) != '.' || end - start < 2 || end - start > 12) {
            return false;
        }
        String word = text.substring(start, end - 1);
        if (word.startsWith(".")) {
            return false;
        }
        if ("t".equals(abbreviations.get(word))) {
            return true;
        }
        String following = text.substring(starts[next], ends[next]);
        boolean initial = word.length() == 1;
        boolean known = initial || word.indexOf('.') > 0 || abbreviations.containsKey(word);
        return known && !STARTERS.contains(following);
    }
}
