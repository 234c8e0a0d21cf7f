package org.clipfile.extract;

import java.util.List;

/**
 * One person of a story.
 *
 * @param name the fullest form that the story gives, white space normalised
 * @param mentions every place that names the person, in reading order; never empty
 * @param role title or role as the story gives it, such as "Russian Foreign Minister"; null if it gives none
 * @param nativeNames names in another script that stand in brackets behind the name, such as 許茂新
 */
public record FoundPerson(String name, List<FoundMention> mentions, String role, List<String> nativeNames) {
    public FoundPerson {
        mentions = List.copyOf(mentions);
        nativeNames = List.copyOf(nativeNames);
    }
}
