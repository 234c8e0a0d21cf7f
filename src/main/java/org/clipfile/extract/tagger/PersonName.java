package org.clipfile.extract.tagger;

/**
 * A person's name in a text.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset behind its last character
 */
public record PersonName(int start, int end) {}
