package org.clipfile.extract;

import java.util.List;

/**
 * What a story says about people.
 *
 * @param language of the story, BCP 47; {@code und} where it is not known
 * @param people in the order of their first mention
 * @param quotes in reading order
 */
public record Extraction(String language, List<FoundPerson> people, List<FoundQuote> quotes) {}
