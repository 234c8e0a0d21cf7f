package org.clipfile.filing;

/**
 * That the text of an article came, changed or went. Fired as a CDI event inside of the transaction, by whoever writes
 * an article or its quotes: transactional observers learn whether it was committed.
 */
public record ArticleEvent(Long articleId, Kind kind) {

    /** What happened to the article. */
    public enum Kind {
        /** It is new. */
        FILED,
        /** It was a teaser, and is now the whole story. */
        COMPLETED,
        /** Its headline, deck, body or quotes are others. */
        CHANGED,
        /** It came back from an export. */
        RESTORED,
        /** It is no longer there. */
        REMOVED
    }
}
