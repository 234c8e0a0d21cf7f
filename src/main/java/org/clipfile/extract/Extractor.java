package org.clipfile.extract;

/** Finds the people of a story and what they are quoted as saying. Implementations are thread-safe. */
public interface Extractor {
    /**
     * Reads one story.
     *
     * @param story its words
     * @return people and quotes; both empty for a story that is not in English
     */
    Extraction extract(StoryText story);
}
