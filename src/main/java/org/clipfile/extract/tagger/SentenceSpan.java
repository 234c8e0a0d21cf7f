package org.clipfile.extract.tagger;

/**
 * A sentence, or a headline, in a text.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset behind its last character
 */
public record SentenceSpan(int start, int end) {}
