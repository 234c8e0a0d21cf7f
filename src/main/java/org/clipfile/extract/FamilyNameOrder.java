package org.clipfile.extract;

import java.util.List;

/** Tells names that put the family name first: Hsu Maw-shin, Kim Jong-un, Xi Jinping, Nguyen Phu Trong. */
final class FamilyNameOrder {
    /**
     * Syllables of Chinese in pinyin and Wade-Giles and of Korean, as far as they tell a given name from a Western
     * word.
     */
    private static final String[] ONSETS = {
        "zh", "ch", "sh", "hs", "ts", "tz", "ng", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
        "r", "z", "c", "s", "y", "w", ""
    };

    private static final String[] RIMES = {
        "iang", "iong", "uang", "ueng", "yang", "eong", "yeon", "yong", "young", "oung", "iao", "ian", "ien", "uai",
        "uan", "ang", "eng", "ing", "ong", "ung", "yun", "eun", "yeo", "ieh", "iu", "ia", "ie", "in", "ai", "ei", "ao",
        "ou", "an", "en", "ua", "uo", "ui", "un", "ue", "er", "eo", "eu", "ae", "ih", "oo", "ee", "a", "o", "e", "i",
        "u", "y"
    };

    private FamilyNameOrder() {}

    static boolean familyFirst(List<String> words, Lexicon lexicon) {
        if (words.size() < 2 || !lexicon.isSurnameFirst(words.getFirst())) {
            return false;
        }
        String second = words.get(1);
        if (Words.hyphenatedGivenName(second) && words.size() == 2) {
            return Character.isLowerCase(second.charAt(second.indexOf('-') + 1))
                    || isGivenName(second.replace("-", ""));
        }
        if (words.size() == 2) {
            boolean westernFamily = lexicon.isSurname(second) && lexicon.isGivenName(words.getFirst());
            return !westernFamily && isGivenName(second)
                    || lexicon.isGivenName(second) && !lexicon.isGivenName(words.getFirst());
        }
        return words.size() <= 4 && !lexicon.isGivenName(words.getFirst());
    }

    /** Whether a word is one or two syllables of Chinese or Korean and nothing else. */
    static boolean isGivenName(String word) {
        String rest = NameForm.fold(word);
        return rest.length() < 13 && syllables(rest, 2);
    }

    private static boolean syllables(String rest, int atMost) {
        if (rest.isEmpty()) {
            return true;
        }
        if (atMost == 0) {
            return false;
        }
        for (String onset : ONSETS) {
            if (!rest.startsWith(onset)) {
                continue;
            }
            String behind = rest.substring(onset.length());
            for (String rime : RIMES) {
                if (behind.startsWith(rime) && syllables(behind.substring(rime.length()), atMost - 1)) {
                    return true;
                }
                // Korean syllables may close with k, m, p or l: "Seok-yeol", "Kim".
                if (behind.startsWith(rime)
                        && behind.length() > rime.length()
                        && "kmplh".indexOf(behind.charAt(rime.length())) >= 0
                        && syllables(behind.substring(rime.length() + 1), atMost - 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
