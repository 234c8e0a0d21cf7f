package org.clipfile.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts news text into tokens that keep their offsets.
 *
 * <p>A library's tokeniser does not fit names: the JDK's word iterator glues words at a dash and parts a curly
 * apostrophe, OpenNLP's rule-based one parts hyphens and apostrophes ("Maw-shin", "O'Neill"). One pass, linear in the
 * length of the text. Stateless and thread-safe.
 */
public final class Tokeniser {
    private static final Set<String> CLITICS = Set.of("s", "d", "m", "ll", "re", "ve");

    private final Set<String> abbreviations;
    private final SentenceBreaks sentenceBreaks;

    /** Loads its abbreviations from the class path. */
    public Tokeniser() {
        var kinds = WordList.pairs("abbreviations.txt");
        this.abbreviations = Set.copyOf(kinds.keySet());
        this.sentenceBreaks = new SentenceBreaks(kinds);
    }

    /**
     * Cuts a text into tokens and sentences.
     *
     * @param part where in the story the text stands
     * @param text any text
     */
    public Tokens tokenise(Part part, String text) {
        var cut = new Cut(text);
        cut.run();
        int[] starts = Arrays.copyOf(cut.starts, cut.count);
        int[] ends = Arrays.copyOf(cut.ends, cut.count);
        return new Tokens(part, text, starts, ends, sentenceBreaks.find(text, starts, ends));
    }

    /** The state of one pass. */
    private final class Cut {
        private final String text;
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int count;

        Cut(String text) {
            this.text = text;
        }

        void run() {
            int at = 0;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                if (isBlank(c)) {
                    at += Character.charCount(c);
                } else {
                    int end = tokenEnd(at, c);
                    add(at, end);
                    at = end;
                }
            }
        }

        private int tokenEnd(int at, int c) {
            if (isApostrophe(c) && followsWord(at)) {
                int clitic = cliticEnd(at);
                if (clitic > 0) {
                    return clitic;
                }
            }
            if (isWordPart(c)) {
                return wordEnd(at, c);
            }
            int end = at + Character.charCount(c);
            if (c == '.' || c == '-') {
                while (end < text.length() && text.charAt(end) == c) {
                    end++;
                }
            }
            return end;
        }

        private boolean followsWord(int at) {
            return count > 0 && ends[count - 1] == at && isWordPart(text.codePointBefore(at));
        }

        /** The end of a clitic such as 's that starts with the apostrophe at an offset, or -1. */
        private int cliticEnd(int apostrophe) {
            int end = apostrophe + 1;
            while (end < text.length() && end - apostrophe <= 3 && isWordPart(text.codePointAt(end))) {
                end++;
            }
            boolean ended = end == text.length() || !isWordPart(text.codePointAt(end));
            return ended && CLITICS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT)) ? end : -1;
        }

        private int wordEnd(int start, int first) {
            boolean wide = isWide(first);
            int at = start + Character.charCount(first);
            while (at < text.length()) {
                int c = text.codePointAt(at);
                if (isWordPart(c)) {
                    if (isWide(c) != wide) {
                        break;
                    }
                    at += Character.charCount(c);
                } else if (joins(start, at, c)) {
                    at++;
                } else {
                    break;
                }
            }
            if (at < text.length() && text.charAt(at) == '.' && keepsStop(start, at)) {
                at++;
            }
            return negationStart(start, at);
        }

        /** Leaves the n't of "don't" for a token of its own. */
        private int negationStart(int start, int end) {
            int n = end - 3;
            boolean negation = n > start
                    && (text.charAt(n) == 'n' || text.charAt(n) == 'N')
                    && isApostrophe(text.charAt(n + 1))
                    && (text.charAt(n + 2) == 't' || text.charAt(n + 2) == 'T');
            return negation ? n : end;
        }

        /** Whether a character that is no letter or digit stays inside the word. */
        private boolean joins(int start, int at, int c) {
            if (at + 1 >= text.length()) {
                return false;
            }
            int next = text.codePointAt(at + 1);
            int previous = text.codePointBefore(at);
            return switch (c) {
                case '-', '\u2010', '\u2011', '_', '@' -> isWordPart(next) && isWordPart(previous);
                case '\'', '\u2019', '\u02bc' -> Character.isLetter(next) && cliticEnd(at) < 0;
                case '.' -> joinsAtStop(start, at, previous, next);
                case ',' -> Character.isDigit(next) && Character.isDigit(previous);
                case '&' -> Character.isUpperCase(next) && Character.isUpperCase(previous);
                case '$', '€', '£', '¥' -> Character.isDigit(next);
                default -> false;
            };
        }

        private boolean joinsAtStop(int start, int at, int previous, int next) {
            if (Character.isDigit(next)) {
                return Character.isDigit(previous);
            }
            // "U.S.", and behind a hyphen the state of "D-N.Y."
            boolean initialBefore = at - start == 1 || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-';
            return Character.isLetter(next) && (initialBefore || Character.isLowerCase(next));
        }

        /** Whether a stop at the end of a word belongs to it: an initial, an acronym or a known abbreviation. */
        private boolean keepsStop(int start, int stop) {
            int length = stop - start;
            if (length == 1) {
                return Character.isUpperCase(text.charAt(start));
            }
            // "U.S." and "a.m.": every other character is a stop.
            boolean acronym = length <= 11 && length % 2 == 1;
            for (int i = start; acronym && i < stop; i++) {
                acronym = (i - start) % 2 == 0 ? Character.isLetter(text.charAt(i)) : text.charAt(i) == '.';
            }
            boolean endsInInitials =
                    length > 4 && length < 9 && text.charAt(stop - 2) == '.' && text.charAt(stop - 4) == '-';
            return acronym || endsInInitials || (length <= 6 && abbreviations.contains(text.substring(start, stop)));
        }

        private void add(int start, int end) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = end;
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    /** Han, kana and Hangul: written without spaces, and cut from Latin letters beside them. */
    static boolean isWide(int c) {
        return c >= 0x2E80
                && (c <= 0x9FFF || (c >= 0xAC00 && c <= 0xD7AF) || c >= 0xF900 && c <= 0xFAFF || c >= 0x20000);
    }
}
