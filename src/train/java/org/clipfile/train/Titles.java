package org.clipfile.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The titles that corpora put into their person spans and Clipfile leaves out of its mentions. */
final class Titles {
    private static final Set<String> NEVER_A_NAME = Set.of(
            "secretary",
            "minister",
            "president",
            "administrator",
            "commissioner",
            "director",
            "chairman",
            "chairwoman",
            "spokesman",
            "spokeswoman",
            "ambassador",
            "senator",
            "premier",
            "envoy",
            "officer",
            "adviser",
            "advisor",
            "manager",
            "economist",
            "analyst",
            "professor",
            "lawmaker",
            "candidate",
            "governor",
            "chancellor",
            "superintendent",
            "representative",
            "congressman",
            "correspondent",
            "researcher",
            "lawyer",
            "ministers",
            "presidents");

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

    /**
     * Where the name starts in a marked span: behind its titles, and behind what stands before a title in it ("Home
     * Secretary Jack Straw").
     *
     * @return the length of the span if it holds nothing but titles
     */
    int nameStart(List<String> span) {
        int first = 0;
        for (int i = 0; i + 1 < span.size(); i++) {
            if (NEVER_A_NAME.contains(span.get(i).toLowerCase(Locale.ROOT))) {
                first = i + 1;
            }
        }
        while (first < span.size() && isTitle(span.get(first))) {
            first++;
        }
        return first;
    }
}
