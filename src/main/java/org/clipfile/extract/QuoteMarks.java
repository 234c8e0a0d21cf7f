package org.clipfile.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a text: straight and curly, double and single, German („“ »«) and French («»). Marks
 * inside an open pair of another kind are nested and belong to it. A quote that runs over paragraphs is re-opened at
 * each
 * and closed once; it is one span. One pass, linear in the length of the text.
 */
final class QuoteMarks {
    /** Kinds of pairs, by what closes them. */
    private enum Pair {
        CURLY("”“"),
        GERMAN("“”"),
        STRAIGHT("\""),
        FRENCH("»"),
        POINTING_IN("«"),
        FRENCH_SINGLE("›"),
        SINGLE("’"),
        STRAIGHT_SINGLE("'");

        private final String closers;

        Pair(String closers) {
            this.closers = closers;
        }

        boolean single() {
            return this == SINGLE || this == STRAIGHT_SINGLE;
        }
    }

    private final String text;
    private final List<QuoteSpan> spans = new ArrayList<>();
    /**
     * For each offset of a single mark: offset of the next one that is surely a closing mark, in the same paragraph.
     */
    private final int[] sureCloser;

    private QuoteMarks(String text) {
        this.text = text;
        this.sureCloser = sureClosers(text);
    }

    /** The outermost quoted spans, in reading order. */
    static List<QuoteSpan> find(String text) {
        var marks = new QuoteMarks(text);
        marks.run();
        return marks.spans;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            Pair pair = opens(at);
            at = pair == null ? at + 1 : read(pair, at);
        }
    }

    /** Reads the span that opens at an offset; the offset to go on from. */
    private int read(Pair pair, int open) {
        int start = open + 1;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' && paragraphEnds(at)) {
                int next = nextParagraph(at);
                if (next < text.length() && opens(next) == pair) {
                    at = next + 1;
                    continue;
                }
                return unclosed(pair, open, start, at);
            }
            if (closes(pair, at)) {
                add(open, start, at, at + 1);
                return at + 1;
            }
            at++;
        }
        return unclosed(pair, open, start, text.length());
    }

    /** A mark that is never closed: the words up to the end of the paragraph for a mark that can only open one. */
    private int unclosed(Pair pair, int open, int start, int end) {
        boolean directed = pair == Pair.CURLY || pair == Pair.GERMAN || pair == Pair.FRENCH;
        if (directed && start < end) {
            add(open, start, end, end);
            return end;
        }
        if (pair == Pair.STRAIGHT && isLastParagraph(end)) {
            add(open, start, end, end);
            return end;
        }
        return open + 1;
    }

    private boolean isLastParagraph(int end) {
        return text.substring(end).isBlank();
    }

    private void add(int open, int from, int to, int close) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new QuoteSpan(open, start, end, close));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean paragraphEnds(int newline) {
        int at = newline + 1;
        while (at < text.length() && isBlank(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                return true;
            }
            at++;
        }
        return false;
    }

    private int nextParagraph(int newline) {
        int at = newline;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Pair opens(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '“', '\u201f' -> Pair.CURLY;
            case '„' -> Pair.GERMAN;
            case '«' -> Pair.FRENCH;
            case '»' -> beforeWord(at) && behindSpace(at) ? Pair.POINTING_IN : null;
            case '‹' -> Pair.FRENCH_SINGLE;
            case '"' -> (behindSpace(at) || behindComma(at)) && beforeWord(at) ? Pair.STRAIGHT : null;
            case '‘', '\u201b' ->
                behindSpace(at) && beforeWord(at) && !isYear(at) && closesLater(at) ? Pair.SINGLE : null;
            case '\'' ->
                behindSpace(at) && beforeWord(at) && !isYear(at) && closesLater(at) ? Pair.STRAIGHT_SINGLE : null;
            default -> null;
        };
    }

    private boolean closes(Pair pair, int at) {
        char c = text.charAt(at);
        if (pair.closers.indexOf(c) < 0) {
            return false;
        }
        return switch (pair) {
            // An opening curly mark inside a curly pair is a re-opened one or a mistake; it never closes.
            case CURLY -> c == '”';
            case STRAIGHT -> !(behindSpace(at) && beforeWord(at));
            case SINGLE, STRAIGHT_SINGLE -> closesSingle(at);
            default -> true;
        };
    }

    /** A single mark may be an apostrophe: inside a word it is one, behind a plural's s it may be. */
    private boolean closesSingle(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (isBlank(before) || wordAt(at + 1)) {
            return false;
        }
        boolean pluralPossessive = before == 's'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
        return !pluralPossessive || sureCloser[at] < 0;
    }

    private boolean closesLater(int open) {
        int from = open + 1;
        int end = Math.min(text.length(), from + 600);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return false;
            }
            if ((c == '’' || c == '\'') && closesSingle(i)) {
                return true;
            }
        }
        return false;
    }

    /** ’90s and ’til are apostrophes. */
    private boolean isYear(int at) {
        return at + 2 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && at + 3 < text.length()
                && text.charAt(at + 3) == 's';
    }

    private boolean behindSpace(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return isBlank(before) || "([{—–-/“‘„«\"'‚".indexOf(before) >= 0;
    }

    /** "said,"We will"": the blank is missing. */
    private boolean behindComma(int at) {
        return text.charAt(at - 1) == ',' || text.charAt(at - 1) == ':';
    }

    private boolean beforeWord(int at) {
        return at + 1 < text.length() && !isBlank(text.charAt(at + 1)) && ".,;:!?)]".indexOf(text.charAt(at + 1)) < 0
                || at + 2 < text.length() && text.charAt(at + 1) == '.' && text.charAt(at + 2) == '.';
    }

    private boolean wordAt(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Behind punctuation or before it a single mark surely closes. */
    private static int[] sureClosers(String text) {
        int[] next = new int[text.length()];
        int sure = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            next[i] = sure;
            char c = text.charAt(i);
            if (c == '\n' || c == '‘') {
                sure = -1;
            } else if (c == '’' || c == '\'') {
                boolean behindStop = i > 0 && ".,!?…".indexOf(text.charAt(i - 1)) >= 0;
                boolean beforeStop = i + 1 < text.length() && ".,!?;:".indexOf(text.charAt(i + 1)) >= 0;
                boolean closing = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
                if (closing && (behindStop || beforeStop)) {
                    sure = i;
                }
            }
        }
        return next;
    }
}
