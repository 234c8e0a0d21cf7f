package org.clipfile.train;

import java.util.Locale;
import java.util.Set;

/** The titles that corpora put into their person spans and Clipfile leaves out of its mentions. */
final class Titles {
    private final Set<String> words;

    /** @param words titles and roles in lower case, as the lists have them */
    Titles(Set<String> words) {
        this.words = words;
    }

    /** Whether a word in front of a name is a title, not a part of the name. */
    boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower)
                || lower.endsWith(".") && words.contains(lower.substring(0, lower.length() - 1))
                || lower.contains("-") && words.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }
}
