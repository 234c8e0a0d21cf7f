package org.clipfile.extract;

import java.util.Locale;
import java.util.Set;

/** The small words and marks that hold clauses together, as far as they tell who the subject of a verb is. */
final class ClauseWords {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "one", "this", "that", "some", "many", "our", "my", "no");

    private ClauseWords() {}

    static boolean isDeterminer(String form) {
        return form.length() < 6 && DETERMINERS.contains(form.toLowerCase(Locale.ROOT));
    }

    static boolean isAdverb(String form) {
        return form.length() > 4 && form.endsWith("ly") && Words.lowerCase(form);
    }

    static boolean isComma(String form) {
        return form.equals(",") || form.equals(")");
    }

    static boolean isDash(String form) {
        return form.equals("—") || form.equals("–") || form.equals("--");
    }

    static boolean isHardStop(String form) {
        return switch (form) {
            case ":", ";", "—", "–", "--", "...", "…" -> true;
            default -> false;
        };
    }

    static boolean isSubordinator(String form) {
        return switch (form) {
            case "that",
                    "and",
                    "but",
                    "while",
                    "as",
                    "when",
                    "because",
                    "after",
                    "before",
                    "if",
                    "where",
                    "which",
                    "who",
                    "although",
                    "though",
                    "since",
                    "until",
                    "than",
                    "so",
                    "whether",
                    "And",
                    "But",
                    "While",
                    "As",
                    "When",
                    "or",
                    "what",
                    "how",
                    "why",
                    "whereas",
                    "unless" -> true;
            default -> false;
        };
    }

    /** Whether a statement that opens with the word has its main clause behind a comma. */
    static boolean opensClause(String form) {
        return switch (form) {
            case "Asked",
                    "When",
                    "If",
                    "After",
                    "As",
                    "While",
                    "Before",
                    "Although",
                    "Though",
                    "Because",
                    "Since",
                    "In",
                    "On",
                    "At",
                    "Pressed",
                    "Told" -> true;
            default -> false;
        };
    }

    /** "was how she put it". */
    static boolean isCleft(String form) {
        return form.equals("how") || form.equals("all") || form.equals("what");
    }

    static boolean isRelative(String form) {
        return form.equals("who") || form.equals("which") || form.equals("that");
    }

    static boolean isSubjectPronoun(String form) {
        return switch (form) {
            case "he", "He", "she", "She", "they", "They", "I", "we", "We", "it", "It", "who", "you", "You" -> true;
            default -> false;
        };
    }

    static boolean isPronoun(String form) {
        return isSubjectPronoun(form)
                || switch (form) {
                    case "him", "her", "them", "me", "us", "himself", "herself" -> true;
                    default -> false;
                };
    }

    /** "’s", and the bare apostrophe of "Reyes’ sister", which stands alone behind its word. */
    static boolean isPossessive(String form) {
        return Tokeniser.isApostrophe(form.charAt(0))
                && (form.length() == 1 || form.length() == 2 && form.charAt(1) == 's');
    }

    static boolean endsWritten(String form) {
        return switch (form) {
            case "in", "on", "at", "during", "after", "before", "who", "which", "with", "as", "from", "," -> true;
            default -> false;
        };
    }
}
