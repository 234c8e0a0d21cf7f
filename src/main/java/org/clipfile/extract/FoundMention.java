package org.clipfile.extract;

/**
 * A place that names a person.
 *
 * @param start UTF-16 offset into the part
 * @param end exclusive
 * @param text exactly what stands there, without title and possessive
 */
public record FoundMention(Part part, int start, int end, String text) {}
