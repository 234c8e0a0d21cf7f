package org.clipfile.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: what stands between white space, with the signs at its edges told apart.
 *
 * @param start UTF-16 offset of its first character, signs included
 * @param end UTF-16 offset after its last character, signs included
 * @param core the word without the signs at its edges; empty if it has only signs
 * @param opens whether signs such as quotation marks or brackets stand before the core
 * @param closes the signs after the core, such as {@code ,} or {@code .”}
 */
record Word(int start, int end, String core, boolean opens, String closes) {

    /** The first words of a text, at most so many. */
    static List<Word> first(String text, int limit) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length() && words.size() < limit) {
            if (Typography.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !Typography.isSpace(text.charAt(end))) {
                end++;
            }
            words.add(between(text, at, end));
            at = end;
        }
        return words;
    }

    private static Word between(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        return new Word(
                start,
                end,
                text.substring(first, last),
                first > start && first < last,
                text.substring(first == last ? first : last, end));
    }

    String lower() {
        return core.toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised() {
        return !core.isEmpty() && Character.isUpperCase(core.charAt(0));
    }

    boolean isLowerCase() {
        return !core.isEmpty() && Character.isLowerCase(core.charAt(0));
    }

    boolean isNumber() {
        return !core.isEmpty() && Character.isDigit(core.charAt(0));
    }

    /** Whether no sign divides this word from the next one. */
    boolean runsOn() {
        return closes.isEmpty();
    }

    /** Whether a sentence ends with this word; an initial such as {@code J.} ends none. */
    boolean endsSentence() {
        for (int i = 0; i < closes.length(); i++) {
            if (Typography.isSentenceEnd(closes.charAt(i))) {
                return !(core.length() == 1 && isCapitalised() && closes.charAt(i) == '.');
            }
        }
        return false;
    }
}
