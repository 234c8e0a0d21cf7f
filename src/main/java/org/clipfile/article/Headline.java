package org.clipfile.article;

import java.text.BreakIterator;
import java.util.Locale;

/** A headline for stories that bring none. */
public final class Headline {

    /** Longest derived headline, in UTF-16 units; about what a list shows on two lines. */
    static final int MAX_LENGTH = 120;

    private Headline() {}

    /**
     * The deck, being the shortest summary that an editor wrote, or else the first sentence of the lede; cut at a word
     * with an ellipsis where it is too long.
     *
     * @param deck may be null
     */
    public static String derive(String deck, String body) {
        var summary = deck != null ? deck : firstSentence(Article.ledeOf(body));
        return shorten(summary.strip());
    }

    private static String firstSentence(String paragraph) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(paragraph);
        var end = sentences.next();
        return end == BreakIterator.DONE ? paragraph : paragraph.substring(0, end);
    }

    private static String shorten(String text) {
        var line = text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        var cut = line.lastIndexOf(' ', MAX_LENGTH - 1);
        // Text without spaces, such as Chinese, may be cut anywhere but between the halves of a character.
        var end = cut > 0
                ? cut
                : Character.isHighSurrogate(line.charAt(MAX_LENGTH - 2)) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
        return line.substring(0, end) + "…";
    }
}
