package org.clipfile.split;

import org.clipfile.split.Bylines.Byline;
import org.clipfile.split.Credits.Credit;

/**
 * A paragraph of the page and what it is by itself.
 *
 * @param gap how many blank lines stand before it
 * @param ending how its text ends
 * @param kicker the label in capitals in front of it, or null
 * @param credit the picture credit that it is or ends with, or null
 * @param byline the names in it, or null if it is no byline
 */
record Block(Passage passage, int gap, BlockKind kind, Ending ending, Kicker kicker, Credit credit, Byline byline) {
    String text() {
        return passage.text();
    }

    boolean is(BlockKind other) {
        return kind == other;
    }

    Block as(BlockKind other) {
        return new Block(passage, gap, other, ending, kicker, credit, byline);
    }

    /** The number of words, counted no further than the limit. */
    int words(int limit) {
        return Word.first(text(), limit).size();
    }

    boolean beginsInLowerCase() {
        return Character.isLowerCase(text().charAt(0));
    }
}
