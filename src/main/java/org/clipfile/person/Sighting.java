package org.clipfile.person;

import java.util.Set;

/**
 * What is known of somebody, from one article or from all that are filed: what {@link SamePerson} goes by.
 *
 * @param name the full form
 * @param nativeNames names in another script
 * @param roles titles and roles as articles give them; empty if none is known
 * @param companions who is named in the same articles: {@link Names#fold} of their full names
 * @param topics ids of what those articles are about; empty if it is not known
 */
public record Sighting(
        String name, Set<String> nativeNames, Set<String> roles, Set<String> companions, Set<Long> topics) {

    public Sighting {
        nativeNames = Set.copyOf(nativeNames);
        roles = Set.copyOf(roles);
        companions = Set.copyOf(companions);
        topics = Set.copyOf(topics);
    }

    /** With a name and nothing else. */
    public static Sighting of(String name) {
        return new Sighting(name, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
