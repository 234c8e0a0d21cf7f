package org.clipfile.split;

import org.clipfile.split.LeftOut.Reason;

/** What a paragraph of the page is, judged by itself. What it becomes depends on where it stands. */
enum BlockKind {
    SEPARATOR(Reason.SEPARATOR),
    ADVERTISEMENT(Reason.ADVERTISEMENT),
    READ_MORE(Reason.READ_MORE),
    /** A bare "Read more", which ends a teaser. */
    CONTINUATION(Reason.READ_MORE),
    BOILERPLATE(Reason.BOILERPLATE),
    SECTION_LABEL(Reason.SECTION_LABEL),
    REPORTING_CREDIT(Reason.REPORTING_CREDIT),
    DATE_LINE(Reason.DATE_LINE),
    CAPTION(Reason.CAPTION),
    CREDIT(null),
    BYLINE(null),
    LIST_ITEM(null),
    /** A paragraph that begins with a dateline. */
    DATELINED(null),
    /** A text behind a label in capitals. */
    KICKERED(null),
    /** Short and without a full stop: a headline, a deck or a crosshead. */
    LINE(null),
    PARAGRAPH(null);

    private final Reason reason;

    BlockKind(Reason reason) {
        this.reason = reason;
    }

    /** Why blocks of this kind are left out of stories, or null if they are not. */
    Reason reason() {
        return reason;
    }

    boolean isFurniture() {
        return reason != null || this == CREDIT;
    }

    /** Whether blocks of this kind are running text. */
    boolean isText() {
        return this == PARAGRAPH || this == DATELINED || this == KICKERED;
    }
}
