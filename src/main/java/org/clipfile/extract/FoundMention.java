package org.clipfile.extract;

/**
 * One place that names a person, without title and possessive.
 *
 * @param part where it stands
 * @param start UTF-16 offset into that part
 * @param end UTF-16 offset into that part, exclusive
 * @param text exactly the characters between the two
 */
public record FoundMention(Part part, int start, int end, String text) {}
