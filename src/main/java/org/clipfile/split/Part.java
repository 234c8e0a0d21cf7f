package org.clipfile.split;

/** The parts of a story. */
enum Part {
    HEADLINE,
    KICKER,
    DECK,
    BYLINE,
    CREDIT,
    BODY
}
