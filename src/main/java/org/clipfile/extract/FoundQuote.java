package org.clipfile.extract;

/**
 * A direct or partly direct quote.
 *
 * @param start UTF-16 offset into the body of the first quoted character, behind the opening mark
 * @param end UTF-16 offset into the body, exclusive, before the closing mark
 * @param text exactly the characters between the two; where a quote runs over paragraphs the re-opening marks are
 *     among them
 * @param verb the verb that attributes it, as written, such as "said"; null for a quote carried on without one
 * @param speakerAsWritten the speaker as the story writes it at this place, such as "The US leader"; null if it
 *     writes none
 * @param speaker the person speaking, one of the extraction's people; null where the story does not make it certain
 */
public record FoundQuote(int start, int end, String text, String verb, String speakerAsWritten, FoundPerson speaker) {}
