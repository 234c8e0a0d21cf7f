package org.clipfile.extract;

import java.util.List;

/**
 * One person of a story.
 *
 * @param name the fullest form in the story, white space normalised
 * @param mentions in reading order
 * @param role as the story gives it, such as {@code Russian Foreign Minister}; may be null
 * @param nativeNames names in other scripts that the story gives beside the name
 */
public record FoundPerson(String name, List<FoundMention> mentions, String role, List<String> nativeNames) {}
