package org.clipfile.split;

import java.util.Locale;
import java.util.Set;

/** A list of words or names in lower case. */
record WordSet(Set<String> words) {
    static WordSet from(String resource) {
        return new WordSet(Set.copyOf(Resource.entries(resource)));
    }

    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
