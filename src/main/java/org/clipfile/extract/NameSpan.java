package org.clipfile.extract;

/**
 * A span of tokens that names a person.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param confidence 0 to 1
 */
public record NameSpan(int from, int to, double confidence) {
    /**
     * From here on a span is a mention by itself; below, only if a sure one elsewhere in the story has the same name.
     */
    public static final double SURE = 0.5;

    public NameSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a span: " + from + " to " + to);
        }
    }

    /** Whether the span needs no other evidence. */
    public boolean sure() {
        return confidence >= SURE;
    }
}
