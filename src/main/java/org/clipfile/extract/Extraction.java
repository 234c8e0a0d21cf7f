package org.clipfile.extract;

import java.util.List;

/**
 * What a story says about people.
 *
 * @param language BCP 47, such as "en"; "und" where it could not be told
 * @param people in the order of their first mention: headline, deck, body
 * @param quotes in reading order
 */
public record Extraction(String language, List<FoundPerson> people, List<FoundQuote> quotes) {
    public Extraction {
        people = List.copyOf(people);
        quotes = List.copyOf(quotes);
    }
}
