package org.clipfile.extract;

/** Names in another script that stand in brackets behind a name: "Hsu Maw-shin (許茂新)". */
final class NativeNames {
    private NativeNames() {}

    /** Whether a word is written in another script than Latin. */
    static boolean isNative(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
    }

    /**
     * The name in the brackets that open at a token.
     *
     * @return the name, or null if no bracket opens there or it holds none
     */
    static String inBracketsAt(Tokens tokens, int bracket) {
        if (bracket >= tokens.size() || !isOpen(tokens.form(bracket))) {
            return null;
        }
        int first = -1;
        // A name has few words; a bracket that does not close soon is no name.
        for (int i = bracket + 1; i < Math.min(tokens.size(), bracket + 12); i++) {
            String form = tokens.form(i);
            boolean part = isNative(form) || (first >= 0 && (form.equals("·") || form.equals("-") || form.equals("・")));
            if (part && first < 0) {
                first = i;
            } else if (!part && first >= 0) {
                return tokens.text(first, i).strip();
            } else if (isClose(form)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOpen(String form) {
        return form.equals("(") || form.equals("（") || form.equals("[");
    }

    private static boolean isClose(String form) {
        return form.equals(")") || form.equals("）") || form.equals("]");
    }
}
