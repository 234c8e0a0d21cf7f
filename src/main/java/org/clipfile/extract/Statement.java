package org.clipfile.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with each of its quotes folded into one item, so that what is said inside the marks does not disturb the
 * reading of who says it. An item is a token of the body (zero or more) or a quote (negative: {@code ~index}).
 */
final class Statement {
    /** A longer one is cut: no sentence has so many words, and looking back through it stays bounded. */
    private static final int LONGEST = 400;

    private final List<Integer> items = new ArrayList<>();
    private final int paragraph;

    Statement(int paragraph) {
        this.paragraph = paragraph;
    }

    /** Which paragraph of the body it stands in. */
    int paragraph() {
        return paragraph;
    }

    int size() {
        return items.size();
    }

    boolean isQuote(int item) {
        return items.get(item) < 0;
    }

    /** Index of the quote that an item is. */
    int quote(int item) {
        return ~items.get(item);
    }

    /** Index of the token that an item is. */
    int token(int item) {
        return items.get(item);
    }

    /** The word that an item is; for a quote one that is no word and in no list. */
    String form(Tokens body, int item) {
        return isQuote(item) ? "\uFFFC" : body.form(token(item));
    }

    boolean hasQuote() {
        return firstQuote() >= 0;
    }

    /** The first item that is a quote; negative if none is. */
    int firstQuote() {
        for (int i = 0; i < items.size(); i++) {
            if (isQuote(i)) {
                return i;
            }
        }
        return -1;
    }

    void addToken(int token) {
        items.add(token);
    }

    void addQuote(int quote) {
        items.add(~quote);
    }

    /**
     * Cuts a body into statements.
     *
     * @param tokens the body
     * @param quotes its quoted spans
     */
    static List<Statement> of(Tokens tokens, List<QuoteSpan> quotes) {
        var statements = new ArrayList<Statement>();
        var current = new Statement(0);
        int paragraph = 0;
        int quote = 0;
        int i = 0;
        int nextSentence = 0;
        while (i < tokens.size()) {
            while (nextSentence < tokens.sentences() && tokens.sentenceFrom(nextSentence) < i) {
                nextSentence++;
            }
            boolean starts = nextSentence < tokens.sentences() && tokens.sentenceFrom(nextSentence) == i;
            boolean newParagraph = i > 0 && blankLine(tokens, i);
            boolean answersQuote = !newParagraph && current.asksOn(tokens, quotes);
            boolean ends =
                    newParagraph || current.size() >= LONGEST || (starts && !(answersQuote && speaksOn(tokens, i)));
            if (current.size() > 0 && ends) {
                statements.add(current);
                paragraph += newParagraph ? 1 : 0;
                current = new Statement(paragraph);
            }
            while (quote < quotes.size() && quotes.get(quote).close() <= tokens.start(i)) {
                quote++;
            }
            if (quote < quotes.size() && quotes.get(quote).open() <= tokens.start(i)) {
                current.addQuote(quote);
                int close = quotes.get(quote).close();
                while (i < tokens.size() && tokens.start(i) < close) {
                    i++;
                }
            } else {
                current.addToken(i++);
            }
        }
        if (current.size() > 0) {
            statements.add(current);
        }
        return statements;
    }

    private static boolean blankLine(Tokens tokens, int i) {
        int newlines = 0;
        for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
            newlines += tokens.text().charAt(at) == '\n' ? 1 : 0;
        }
        return newlines > 1;
    }

    /** Whether it ends in a quote with a question or exclamation mark, which need not end the sentence. */
    private boolean asksOn(Tokens tokens, List<QuoteSpan> quotes) {
        if (items.isEmpty() || items.getLast() >= 0) {
            return false;
        }
        QuoteSpan last = quotes.get(~items.getLast());
        char end = last.lastCharacter(tokens.text());
        return end == '?' || end == '!' || end == '…';
    }

    /** Whether a sentence is only a speaker and a verb: a short one that holds no more than "Mr Smith asked." */
    private static boolean speaksOn(Tokens tokens, int from) {
        int to = tokens.sentenceTo(tokens.sentenceOf(from));
        return to - from <= 14;
    }
}
