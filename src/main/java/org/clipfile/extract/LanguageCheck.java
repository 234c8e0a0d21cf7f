package org.clipfile.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

/**
 * Tells the language of a text: by its script where only one language of the news uses it, else by the letter sequences
 * that the library Optimaize counts. The profiles of a script are read when the first text in it asks for them, and a text
 * that is English beyond doubt does not ask, so an archive of English papers never holds them.
 */
final class LanguageCheck {
    /** Tokens that are looked at: enough to be sure, and a bound for very long texts. */
    private static final int SAMPLE = 3000;

    /** Characters that the library is given. */
    private static final int LETTERS = 2000;

    /** Fewer letters in small words than this are the rest of a table or a headline, and tell nothing. */
    private static final int LEAST_LETTERS = 45;

    /** Below this probability the library has not made up its mind. */
    private static final double SURE = 0.9;

    /** Words that English news is full of and that other languages have not, or seldom. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "with", "from", "his", "her", "their", "they", "which", "who", "been",
            "would", "said", "has", "were", "was", "by", "but", "after", "this", "it", "on", "at", "have", "not");

    /** Every sixth small word is one of {@link #ENGLISH} in nearly all English news (measured: docs/extraction.md). */
    private static final double ENGLISH_SHARE = 1.0 / 6;

    /** So many of them at least, as one or two may stand in any language. */
    private static final int ENGLISH_WORDS = 6;

    /** So many in a brief, or where the library has not made up its mind. */
    private static final int ENGLISH_WORDS_OF_BRIEF = 2;

    /** The languages that the library is asked about, by the script they are written in. */
    private static final Map<Character.UnicodeScript, List<String>> PROFILES = Map.of(
            Character.UnicodeScript.LATIN,
            List.of(
                    "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga", "hr", "hu", "id",
                    "is", "it", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "sk", "sl", "so", "sq", "sv", "sw",
                    "tl", "tr", "vi"),
            Character.UnicodeScript.CYRILLIC,
            List.of("bg", "mk", "ru", "sr", "uk"),
            Character.UnicodeScript.ARABIC,
            List.of("ar", "fa", "ur"),
            Character.UnicodeScript.DEVANAGARI,
            List.of("hi", "mr", "ne"));

    private final Lexicon lexicon;
    private final Map<Character.UnicodeScript, LanguageDetector> detectors = new ConcurrentHashMap<>();

    LanguageCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What a text is written in.
     *
     * @param language BCP 47 code, "und" if it cannot be told
     * @param readable whether the rules for English may read it: English, or Latin letters that tell no other language, such
     *     as a headline or a table of results
     */
    record Language(String language, boolean readable) {}

    Language languageOf(Tokens tokens) {
        var letters = new HashMap<Character.UnicodeScript, Integer>();
        var small = new StringBuilder();
        int words = 0;
        int english = 0;
        for (int i = 0; i < Math.min(tokens.size(), SAMPLE); i++) {
            String form = tokens.form(i);
            int first = form.codePointAt(0);
            if (!Character.isLetter(first)) {
                continue;
            }
            letters.merge(Character.UnicodeScript.of(first), Math.min(form.length(), 50), Integer::sum);
            // Names tell nothing of the language, and newspapers are full of foreign ones; "von der" belongs to them.
            if (!Character.isUpperCase(first)) {
                words++;
                english += ENGLISH.contains(form) ? 1 : 0;
                if (form.length() > 1 && small.length() < LETTERS && !lexicon.isParticle(form)) {
                    small.append(form, 0, Math.min(form.length(), LETTERS)).append(' ');
                }
            }
        }
        var script = most(letters);
        if (script == null) {
            return new Language("und", true);
        }
        if (!PROFILES.containsKey(script)) {
            return new Language(languageOfScript(script, letters), false);
        }
        boolean latin = script == Character.UnicodeScript.LATIN;
        boolean brief = small.length() < LEAST_LETTERS;
        boolean likely = latin && english >= ENGLISH_WORDS_OF_BRIEF && english >= words * ENGLISH_SHARE;
        if (likely && (brief || english >= ENGLISH_WORDS)) {
            return new Language("en", true);
        }
        if (brief) {
            return new Language("und", latin);
        }
        String language = detectors.computeIfAbsent(script, LanguageCheck::detector).getProbabilities(small).stream()
                .filter(detected -> detected.getProbability() >= SURE)
                .map(detected -> detected.getLocale().getLanguage())
                .findFirst()
                .orElse(likely ? "en" : "und");
        return new Language(language, latin && (language.equals("en") || language.equals("und")));
    }

    private static LanguageDetector detector(Character.UnicodeScript script) {
        try {
            var profiles = new LanguageProfileReader()
                    .read(LanguageProfileReader.class.getClassLoader(), "languages", PROFILES.get(script));
            // The library samples long texts at random; a fixed seed gives the same text the same language.
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(profiles)
                    .seed(1)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("language profiles not readable", e);
        }
    }

    private static Character.UnicodeScript most(Map<Character.UnicodeScript, Integer> counts) {
        Character.UnicodeScript best = null;
        int most = 0;
        for (var entry : counts.entrySet()) {
            // On a tie the earlier script, so that the result does not depend on the order of the map.
            boolean more = entry.getValue() > most
                    || (entry.getValue() == most && entry.getKey().compareTo(best) < 0);
            if (more) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static String languageOfScript(
            Character.UnicodeScript script, Map<Character.UnicodeScript, Integer> letters) {
        return switch (script) {
            case HAN -> letters.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case KHMER -> "km";
            case MYANMAR -> "my";
            default -> "und";
        };
    }
}
