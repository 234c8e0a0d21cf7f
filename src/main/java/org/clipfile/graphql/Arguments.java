package org.clipfile.graphql;

/** Descriptions of the arguments that every connection takes. */
final class Arguments {

    static final String FIRST =
            "At most so many entries, from the start of the list or behind after; 0 to 100, 20 if neither first nor last is given";
    static final String AFTER = "Only entries behind this cursor";
    static final String LAST = "At most so many entries, from the end of the list or in front of before; 0 to 100";
    static final String BEFORE = "Only entries in front of this cursor";

    private Arguments() {}
}
