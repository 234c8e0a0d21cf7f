package org.clipfile.filing;

/**
 * What became of a story.
 *
 * @param copy whether it is new, but repeats another with small changes
 */
public record Filed(Long articleId, Fate fate, boolean copy) {

    public Filed(Long articleId, Fate fate) {
        this(articleId, fate, false);
    }

    /** What filing did to the archive. */
    public enum Fate {
        /** There is an article more. */
        CREATED,
        /** The story was there already, at least as complete. */
        UNCHANGED,
        /** A teaser of the story was there, and is now the whole story. */
        COMPLETED,
        /** An older version of the story was there, by its provider's name for it, and has given way to this one. */
        UPDATED
    }
}
