package org.clipfile.extract;

/** The parts of a story in which a person may be named, in reading order. */
public enum Part {
    HEADLINE,
    DECK,
    BODY
}
