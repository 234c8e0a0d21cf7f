package org.clipfile.extract;

/**
 * Two who speak in turn, as at a hearing or in an interview: a paragraph that is only a quote is the other's if the quote before
 * it asked, or if one of them has asked and the other answered.
 */
final class Dialogue {
    /** The other must have spoken so few paragraphs before. */
    private static final int NEAR = 3;

    private Person speaker;
    private int speakerParagraph;
    private boolean speakerAsks;

    private Person other;
    private int otherParagraph;
    private boolean otherAsked;

    /** Whether quotes without any attribution have taken turns since the last one with one. */
    private boolean inTurns;

    /**
     * Remembers a quote.
     *
     * @param person who says it; null if that is not known
     * @param asks whether it ends in a question mark
     * @param attributed whether the statement says who
     */
    void note(Person person, int paragraph, boolean asks, boolean attributed) {
        if (person == null) {
            speaker = null;
            other = null;
            return;
        }
        if (person != speaker) {
            other = speaker;
            otherParagraph = speakerParagraph;
            otherAsked = speakerAsks;
        }
        inTurns = !attributed && (inTurns || person != speaker);
        speaker = person;
        speakerParagraph = paragraph;
        speakerAsks = asks;
    }

    /**
     * Whose turn it is in a paragraph that opens with a quote and names nobody.
     *
     * @param interjects whether the quote asks or has a few words: who asked before asks again, whereas who answered goes on
     * @return null if nothing tells
     */
    Person turn(int paragraph, boolean interjects) {
        boolean near = other != null && speakerParagraph == paragraph - 1 && paragraph - otherParagraph <= NEAR;
        return near && (speakerAsks || inTurns || otherAsked && interjects) ? other : null;
    }
}
