package org.clipfile.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text by its script and its most frequent small words. Meant to keep other languages out of
 * the
 * English rules, not to name every language: what it does not know is "und". Words that two languages share count for
 * both.
 */
final class LanguageCheck {
    /** Tokens that are looked at: enough to be sure, and a bound for very long texts. */
    private static final int SAMPLE = 3000;

    /** English news has about four stop words in ten; a tenth leaves room for tables and lists of names. */
    private static final double LEAST_SHARE = 0.1;

    /** A single small word may be a name or belong to another language. */
    private static final int LEAST_WORDS = 3;

    /** A text with fewer words is a brief, and two small words of one language are enough. */
    private static final int BRIEF = 40;

    private final Map<String, String> languagesOfWord;

    LanguageCheck() {
        languagesOfWord = Map.copyOf(WordList.pairs("stop-words.txt"));
    }

    /** BCP 47 code of the language, or "und". */
    String languageOf(Tokens tokens) {
        int words = 0;
        var scripts = new HashMap<Character.UnicodeScript, Integer>();
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < Math.min(tokens.size(), SAMPLE); i++) {
            String form = tokens.form(i);
            int first = form.codePointAt(0);
            if (!Character.isLetter(first)) {
                continue;
            }
            words++;
            scripts.merge(
                    Character.UnicodeScript.of(first),
                    Tokeniser.isWide(first) ? Math.min(form.length(), 50) : 1,
                    Integer::sum);
            String languages = form.length() > 12 ? null : languagesOfWord.get(form.toLowerCase(Locale.ROOT));
            if (languages != null && !belongsToName(tokens, i)) {
                for (String language : languages.split(" ")) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        var script = most(scripts);
        boolean kana = scripts.containsKey(Character.UnicodeScript.HIRAGANA);
        String byScript = script == null
                ? "und"
                : kana && script == Character.UnicodeScript.HAN ? "ja" : languageOfScript(script);
        if (!byScript.equals("und")) {
            return byScript;
        }
        String best = most(counts);
        // Small languages share words with English ("in", "as", "met"): a near tie is English.
        if (best != null && counts.getOrDefault("en", 0) * 4 >= counts.get(best) * 3) {
            best = "en";
        }
        double least = words < BRIEF ? LEAST_WORDS - 1 : Math.max(LEAST_WORDS, words * LEAST_SHARE);
        boolean enough = best != null && counts.get(best) >= least;
        // Results and lists of names have few small words; if none but English ones stand among them it is English.
        int english = counts.getOrDefault("en", 0);
        int others = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("en"))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (!enough && english >= LEAST_WORDS && english >= 2 * others) {
            return "en";
        }
        return enough ? best : "und";
    }

    /** The small words of names ("von der Leyen") tell nothing of the text. */
    private static boolean belongsToName(Tokens tokens, int i) {
        int before = i;
        while (before > 0 && i - before < 3 && isParticle(tokens.form(before))) {
            before--;
        }
        int behind = i;
        while (behind + 1 < tokens.size() && behind - i < 3 && isParticle(tokens.form(behind))) {
            behind++;
        }
        return before < i
                && behind > i
                && Words.capitalised(tokens.form(before))
                && Words.capitalised(tokens.form(behind));
    }

    private static boolean isParticle(String form) {
        return switch (form) {
            case "von",
                    "van",
                    "der",
                    "den",
                    "de",
                    "del",
                    "della",
                    "di",
                    "da",
                    "dos",
                    "do",
                    "du",
                    "la",
                    "le",
                    "el",
                    "al",
                    "bin" -> true;
            default -> false;
        };
    }

    private static <K> K most(Map<K, Integer> counts) {
        K best = null;
        int most = 0;
        for (var entry : counts.entrySet()) {
            // On a tie the smaller key, so that the result does not depend on the order of the map.
            boolean more = entry.getValue() > most
                    || (entry.getValue() == most
                            && best != null
                            && entry.getKey().toString().compareTo(best.toString()) < 0);
            if (more) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static String languageOfScript(Character.UnicodeScript script) {
        return switch (script) {
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            default -> "und";
        };
    }
}
