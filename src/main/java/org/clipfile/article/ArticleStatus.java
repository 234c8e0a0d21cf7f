package org.clipfile.article;

/** Whether the source text of an article was whole. */
public enum ArticleStatus {
    /** The text runs to its own end. */
    COMPLETE,
    /** The source text breaks off in mid-sentence, as teasers on a front page do. */
    TRUNCATED
}
