package org.clipfile.extract;

import java.util.List;

/**
 * Spots person names in one part of a story, sentence by sentence. It knows nothing of the rest of the story: which
 * mentions are one person, and which doubtful ones another place confirms, is decided after it. Implementations are
 * thread-safe.
 */
public interface NameSpotter {
    /**
     * The person names of a text.
     *
     * @param tokens one part of a story
     * @return spans in order, not overlapping: name tokens with suffixes such as Jr, without titles, roles and
     *     possessive
     */
    List<NameSpan> spot(Tokens tokens);

    /**
     * Whether it has looked for the short forms of the names it found, and found none where it says nothing. Else they are
     * looked for behind it.
     */
    default boolean knowsShortForms() {
        return false;
    }
}
