package org.clipfile.extract;

import java.util.Arrays;

/**
 * One part of a story, cut into tokens and sentences. All offsets are UTF-16 offsets into {@link #text()}. Immutable.
 */
public final class Tokens {
    private final Part part;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] forms;
    private final int[] sentenceStarts;

    /**
     * Takes over the arrays; nobody else may hold them.
     *
     * @param sentenceStarts index of the first token of each sentence, ascending, the first one 0
     */
    Tokens(Part part, String text, int[] starts, int[] ends, int[] sentenceStarts) {
        this.part = part;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.sentenceStarts = sentenceStarts;
        this.forms = new String[starts.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = text.substring(starts[i], ends[i]);
        }
    }

    public Part part() {
        return part;
    }

    public String text() {
        return text;
    }

    public int size() {
        return starts.length;
    }

    /** Offset of the first character of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** Offset behind the last character of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** The characters of a token. */
    public String form(int token) {
        return forms[token];
    }

    /** The characters from one token up to another, exclusive, as they stand in the text. */
    public String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    public int sentences() {
        return sentenceStarts.length;
    }

    /** Index of the first token of a sentence. */
    public int sentenceFrom(int sentence) {
        return sentenceStarts[sentence];
    }

    /** Index behind the last token of a sentence. */
    public int sentenceTo(int sentence) {
        return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : starts.length;
    }

    /** The sentence that a token belongs to. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceStarts, token);
        return found >= 0 ? found : -found - 2;
    }

    /** Index of the first token that starts at or behind an offset; {@link #size()} if there is none. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether white space, or the start of the text, stands before a token. */
    public boolean spaceBefore(int token) {
        return token == 0 || ends[token - 1] < starts[token];
    }
}
