package org.clipfile.filing;

import java.time.Instant;
import java.util.List;

/**
 * What the provider of a story says about it beside the story itself.
 *
 * @param uri what the provider calls the story in every version; null if nothing
 * @param versionAt when this version was made; null where that is not known
 * @param topics codes or names of topics that the provider files it under; those that the archive has are taken as an
 *     editor's word
 */
public record Provenance(String uri, Instant versionAt, List<String> topics) {

    /** Nothing is said. */
    public static final Provenance NONE = new Provenance(null, null, List.of());

    /** Longest uri, in UTF-16 units. */
    public static final int MAX_URI = 2_000;
}
