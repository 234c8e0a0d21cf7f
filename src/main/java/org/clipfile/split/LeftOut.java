package org.clipfile.split;

/**
 * A piece of the input that belongs to no story.
 *
 * @param start UTF-16 offset into the input of the first character
 * @param end UTF-16 offset after the last character
 * @param text the input from start to end, as it is
 * @param reason why it was left out
 */
public record LeftOut(int start, int end, String text, Reason reason) {

    /** What kind of page furniture a left-out piece is. */
    public enum Reason {
        /** The mark of an advertisement's place: {@code ADVERTISEMENT}. */
        ADVERTISEMENT,
        /** A link to another text: {@code Read more: ...}. */
        READ_MORE,
        /** The name of a section of the paper: {@code WORLD}. */
        SECTION_LABEL,
        /** The words under a picture; the picture's credit goes to the story. */
        CAPTION,
        /** Copyright notices, newsletter offers, buttons and the like. */
        BOILERPLATE,
        /** When the story was published or updated. */
        DATE_LINE,
        /** Who helped to report or edit: {@code Additional reporting by ...}. */
        REPORTING_CREDIT,
        /** A line of signs between texts: {@code * * *}. */
        SEPARATOR
    }
}
