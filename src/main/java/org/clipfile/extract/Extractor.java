package org.clipfile.extract;

/** Finds who is in a story and who said what. Implementations are safe for use by many threads. */
public interface Extractor {

    /** Never null; what is not certain is left out. */
    Extraction extract(StoryText story);
}
