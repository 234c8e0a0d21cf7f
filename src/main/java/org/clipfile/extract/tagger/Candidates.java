package org.clipfile.extract.tagger;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds the runs of words that can hold a name at all: capitalised words, initials, and the small words that names take
 * in ("van der", "bin", "de la"). Everything else is outside any name for certain, which is what makes the tagger fast.
 */
final class Candidates {
    /** Capitalised words that are no part of a name, as they start sentences. Not here: words that are names too ("An", "He", "So", "Will"). */
    private static final Set<String> NEVER = Set.of(
            "The",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "It",
            "They",
            "We",
            "But",
            "And",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "As",
            "For",
            "With",
            "From",
            "By",
            "At",
            "In",
            "On",
            "Of",
            "Its",
            "Their",
            "His",
            "Her",
            "She",
            "You",
            "Your",
            "Our",
            "I",
            "A",
            "Some",
            "Many",
            "Most",
            "All",
            "Both",
            "Each",
            "Other",
            "Another",
            "Such",
            "However",
            "Although",
            "Though",
            "Because",
            "Since",
            "Until",
            "Under",
            "Over",
            "Between",
            "During",
            "Despite",
            "According",
            "Also",
            "Then",
            "Now",
            "Here",
            "What",
            "Where",
            "Why",
            "How",
            "Who",
            "Which",
            "Yet",
            "Not",
            "No",
            "Yes",
            "Or",
            "Nor");

    private static final int[] NEVER_HASHES =
            NEVER.stream().mapToInt(word -> WordHash.of(word)).sorted().toArray();

    /** What makes an adjective of the word before the hyphen: "Egyptian-born", "Chancellor-designate", "Saudi-led". */
    private static final Set<String> MAKES_ADJECTIVE = Set.of(
            "affiliated",
            "aligned",
            "appointed",
            "backed",
            "based",
            "born",
            "bound",
            "brokered",
            "chaired",
            "controlled",
            "designate",
            "dominated",
            "drafted",
            "educated",
            "elect",
            "era",
            "esque",
            "funded",
            "held",
            "inspired",
            "language",
            "led",
            "like",
            "linked",
            "listed",
            "made",
            "majority",
            "mandated",
            "mediated",
            "occupied",
            "owned",
            "registered",
            "ruled",
            "run",
            "speaking",
            "sponsored",
            "style",
            "supported",
            "trained");

    private Candidates() {}

    /** Whether the token can be part of a name on its own looks. */
    static boolean isCandidate(TokenizedText text, int token) {
        int flags = text.flags[token];
        if ((flags & (TokenizedText.CAPITALISED | TokenizedText.INNER_CAPITAL)) == 0
                || (flags & TokenizedText.HAS_DIGIT) != 0) {
            return false;
        }
        if ((flags & TokenizedText.INITIAL) != 0) {
            return !(text.end[token] - text.start[token] == 1
                    && (text.first(token) == 'I' || text.first(token) == 'A' && startsSentence(text, token)));
        }
        return ((text.lex[token] & WordClass.FUNCTION_WORD.bit()) == 0
                        || Arrays.binarySearch(NEVER_HASHES, text.word[token]) < 0)
                && !isAdjective(text, token);
    }

    private static boolean isAdjective(TokenizedText text, int token) {
        if ((text.flags[token] & TokenizedText.HYPHENATED) == 0) {
            return false;
        }
        String word = text.text().substring(text.start[token], text.end[token]);
        return MAKES_ADJECTIVE.contains(word.substring(word.lastIndexOf('-') + 1));
    }

    static boolean startsSentence(TokenizedText text, int token) {
        return !text.sameSentence(token, token - 1);
    }

    /**
     * Marks the tokens that belong to a run: candidates, and particles, nicknames in quotation marks and stray periods
     * between candidates.
     */
    static boolean[] mark(TokenizedText text) {
        int count = text.count();
        var marked = new boolean[count];
        for (int i = 0; i < count; i++) {
            marked[i] = isCandidate(text, i);
        }
        for (int i = 0; i < count; i++) {
            if (marked[i] || !text.is(i, TokenizedText.LETTER_LOWER) || !text.isLex(i, WordClass.PARTICLE)) {
                continue;
            }
            int stop = i;
            while (text.sameSentence(stop + 1, i)
                    && !marked[stop + 1]
                    && text.is(stop + 1, TokenizedText.LETTER_LOWER)
                    && text.isLex(stop + 1, WordClass.PARTICLE)
                    && stop - i < 3) {
                stop++;
            }
            if (text.sameSentence(stop + 1, i) && marked[stop + 1]) {
                for (int j = i; j <= stop; j++) {
                    marked[j] = true;
                }
            }
            i = stop;
        }
        for (int i = 1; i + 2 < count; i++) {
            if (marked[i] || !marked[i - 1] || !text.sameSentence(i - 1, i + 1) || !marked[i + 1]) {
                continue;
            }
            if (text.is(i, TokenizedText.QUOTE)) {
                int close = i + 2;
                if (close < count && marked[close] && !text.is(close, TokenizedText.QUOTE)) {
                    close++;
                }
                if (text.sameSentence(close + 1, i) && text.is(close, TokenizedText.QUOTE) && marked[close + 1]) {
                    marked[i] = true;
                    marked[close] = true;
                }
            } else if (text.first(i) == '.' && text.is(i - 1, TokenizedText.INITIAL)) {
                marked[i] = true;
            }
        }
        return marked;
    }
}
