package org.clipfile.split;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names in a stretch of text, one word each, to judge whether two stretches belong together. Every word with a
 * capital counts but function words, days, titles and nations, which any two stories share.
 */
final class Names {
    private static final int MOST_WORDS = 250;
    private static final int FEWEST_TO_JUDGE = 3;

    private final Lexicon lexicon;

    Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Set<String> in(String text) {
        var names = new HashSet<String>();
        for (var word : Word.first(text, MOST_WORDS)) {
            var lower = stem(word.core());
            boolean common = word.core().length() < 3
                    || lexicon.sentenceOpeners().has(lower)
                    || lexicon.months().has(lower)
                    || lexicon.noClauseEnd().has(lower);
            if (word.isCapitalised() && !common) {
                names.add(lower);
            } else if (!word.core().isEmpty()
                    && Typography.isIdeographic(word.core().charAt(0))) {
                pairs(word.core(), names);
            }
        }
        return names;
    }

    /** In Chinese and Japanese, which mark no names, two characters in a row stand for a word. */
    private static void pairs(String run, Set<String> names) {
        int limit = Math.min(run.length() - 1, MOST_WORDS);
        for (int i = 0; i < limit; i++) {
            if (Typography.isIdeographic(run.charAt(i)) && Typography.isIdeographic(run.charAt(i + 1))) {
                names.add(run.substring(i, i + 2));
            }
        }
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("’s") || lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    /** Whether the later stretch names nearly nothing that the earlier one names. False where too few names tell. */
    static boolean unrelated(Set<String> earlier, Set<String> later) {
        if (later.size() < FEWEST_TO_JUDGE) {
            return false;
        }
        long shared = later.stream().filter(earlier::contains).count();
        return shared * 6 < later.size();
    }

    Set<String> in(List<Block> blocks) {
        var names = new HashSet<String>();
        for (var block : blocks) {
            names.addAll(in(block.text()));
        }
        return names;
    }
}
