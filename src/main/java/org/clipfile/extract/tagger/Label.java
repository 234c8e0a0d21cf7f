package org.clipfile.extract.tagger;

/** Where a word stands in a name: outside, beginning, inside, last, or the only one. The order is part of the model. */
enum Label {
    OUTSIDE,
    BEGINNING,
    INSIDE,
    LAST,
    UNIT;

    static final int COUNT = 5;

    /** Whether {@code next} may follow this label. */
    boolean allows(Label next) {
        boolean open = this == BEGINNING || this == INSIDE;
        return open == (next == INSIDE || next == LAST);
    }

    /** Whether a run of words may end here. */
    boolean mayEnd() {
        return this != BEGINNING && this != INSIDE;
    }
}
