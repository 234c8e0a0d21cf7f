package org.clipfile.split;

import java.util.Optional;

/**
 * A label in capitals in front of a text: {@code NEXT GENERATION: ...}.
 *
 * @param label without its colon, quotation marks included
 * @param end offset after the colon
 */
record Kicker(String label, int end) {
    private static final int LONGEST = 60;
    /** Kickers are set in large type above one column; six words fill it. */
    private static final int MOST_WORDS = 6;

    /** The capital label that a text begins with, whatever it is for. */
    static Optional<Kicker> at(String text) {
        int limit = Math.min(text.length(), LONGEST);
        boolean capital = false;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            boolean wide = c == '：';
            if (wide || c == ':') {
                boolean apart = wide || i + 1 == text.length() || Typography.isSpace(text.charAt(i + 1));
                var label = text.substring(0, i).stripTrailing();
                boolean fits =
                        capital && apart && Word.first(label, MOST_WORDS + 1).size() <= MOST_WORDS;
                return fits ? Optional.of(new Kicker(label, i + 1)) : Optional.empty();
            }
            if (Character.isLowerCase(c) || c == '。') {
                return Optional.empty();
            }
            capital |= Character.isUpperCase(c);
        }
        return Optional.empty();
    }
}
