package org.clipfile.extract;

import java.util.Locale;

/** The shape of a word: its capitals. */
final class Words {
    private Words() {}

    /** Starts with a capital, or has one behind a small particle and a hyphen: "Hsu", "al-Sisi", "d'Alema". */
    static boolean capitalised(String word) {
        int first = word.codePointAt(0);
        if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
            return true;
        }
        // Particles before a hyphen or apostrophe have at most three letters: al-, el-, d', in't.
        for (int i = 1; i < Math.min(word.length() - 1, 4); i++) {
            char c = word.charAt(i);
            if (c == '-' || Tokeniser.isApostrophe(c)) {
                return Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }

    /** Two or more letters, all of them capitals. */
    static boolean allCapitals(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 1;
    }

    /** "J." or "J.K." */
    static boolean initials(String word) {
        if (word.length() < 2 || word.length() > 8 || word.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    static boolean word(String form) {
        return Character.isLetter(form.codePointAt(0));
    }

    static boolean lowerCase(String form) {
        return Character.isLowerCase(form.codePointAt(0));
    }

    /** "TRUMP" as "Trump", "MAW-SHIN" as "Maw-Shin"; other words as they are. */
    static String unshouted(String word) {
        if (word.length() > 40 || !allCapitals(word)) {
            return word;
        }
        var plain = new StringBuilder(word.toLowerCase(Locale.ROOT));
        boolean start = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (start) {
                plain.setCharAt(i, Character.toUpperCase(c));
            }
            start = c == '-' || Tokeniser.isApostrophe(c);
        }
        return plain.toString();
    }

    /** A given name in the form of Chinese and Korean ones: "Maw-shin", "Jong-un". */
    static boolean hyphenatedGivenName(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen == word.lastIndexOf('-')
                && hyphen + 1 < word.length()
                && hyphen < 7
                && word.length() - hyphen < 8
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1));
    }
}
