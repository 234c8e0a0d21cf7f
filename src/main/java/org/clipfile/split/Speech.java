package org.clipfile.split;

/** Tells text that is spoken, as in interviews and transcripts: it says "I" or "you" outside quotation marks. */
final class Speech {
    private static final int MOST_WORDS = 60;

    private Speech() {}

    static boolean is(String text) {
        boolean quoted = false;
        for (var word : Word.first(text, MOST_WORDS)) {
            for (int i = word.start(); i < word.end(); i++) {
                quoted = switch (text.charAt(i)) {
                    case '“', '«', '„', '「' -> true;
                    case '”', '»', '」' -> false;
                    case '"' -> !quoted;
                    default -> quoted;
                };
            }
            boolean person = word.core().equals("I")
                    || word.core().startsWith("I’")
                    || word.core().startsWith("I'")
                    || word.lower().equals("you");
            if (person && !quoted && word.closes().isEmpty() && !word.opens()) {
                return true;
            }
        }
        return false;
    }
}
