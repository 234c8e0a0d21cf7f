package org.clipfile.extract;

/**
 * Words that a story gives as somebody's own.
 *
 * @param start UTF-16 offset into the body of the words between the marks
 * @param end exclusive
 * @param text exactly what stands there
 * @param verb the verb that attributes the words; may be null
 * @param speakerAsWritten the speaker as named at the quote; may be null
 * @param speaker one of the story's people, where it is certain who speaks; else null
 */
public record FoundQuote(int start, int end, String text, String verb, String speakerAsWritten, FoundPerson speaker) {}
