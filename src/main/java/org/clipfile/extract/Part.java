package org.clipfile.extract;

/** The texts of a story in which people are looked for. */
public enum Part {
    HEADLINE,
    DECK,
    BODY
}
