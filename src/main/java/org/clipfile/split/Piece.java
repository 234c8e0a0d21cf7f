package org.clipfile.split;

import java.util.List;

/**
 * A stretch of the input in its place in a story.
 *
 * @param passage where it stands, with labels such as "By" and "Photo:"
 * @param values what is given out: the passage's text, or the names in it
 */
record Piece(Part part, Passage passage, List<String> values) {
    static Piece of(Part part, Passage passage) {
        return new Piece(part, passage, List.of(passage.text()));
    }
}
