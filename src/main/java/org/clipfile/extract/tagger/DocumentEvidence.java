package org.clipfile.extract.tagger;

import java.util.Arrays;

/**
 * What a document says about each of its capitalised words, all its places taken together: "Rudd" once after a title, once
 * before "said", once behind a forename. Counts are kept per word and kind, so that a place can ask for the evidence of all
 * the others. One per document; not thread-safe.
 */
final class DocumentEvidence {
    /** Kinds of evidence. */
    static final int TITLED = 0;

    static final int SPEAKS = 1;
    static final int AFTER_FORENAME = 2;
    static final int BEFORE_CAPITAL = 3;
    static final int AFTER_PLACE_PREPOSITION = 4;
    static final int AFTER_ARTICLE = 5;
    static final int BESIDE_ORGANISATION_WORD = 6;
    static final int LAST_OF_SEVERAL = 7;
    static final int FIRST_OF_SEVERAL = 8;
    static final int AGE_OR_WHO = 9;
    static final int ALONE = 10;
    static final int POSSESSIVE = 11;
    static final int KINDS = 12;
    /** Words of a first pass over the document; see {@link #addName}. */
    static final int NAMED_ALONE = 12;

    static final int NAMED_FIRST = 13;
    static final int NAMED_LAST = 14;
    static final int NOT_NAMED = 15;
    private static final int SLOTS = 16;

    private static final int IN = WordHash.of("in");
    private static final int AT = WordHash.of("at");
    private static final int NEAR = WordHash.of("near");
    private static final int FROM = WordHash.of("from");
    private static final int INTO = WordHash.of("into");
    private static final int THE = WordHash.of("the");
    private static final int WHO = WordHash.of("who");
    private static final int POSSESSIVE_S = WordHash.of("'s");

    private final TokenizedText text;
    private final int[] keys;
    private final short[] counts;
    private final short[] own = new short[SLOTS];
    private final int mask;

    DocumentEvidence(TokenizedText text, Runs runs) {
        this.text = text;
        int capacity = Integer.highestOneBit(Math.max(8, runs.tokens() * 2)) * 2;
        keys = new int[capacity];
        counts = new short[capacity * SLOTS];
        mask = capacity - 1;
        for (int run = 0; run < runs.count(); run++) {
            for (int token = runs.start(run); token < runs.end(run); token++) {
                look(token, runs.start(run), runs.end(run));
                int base = slot(text.word[token]) * SLOTS;
                for (int kind = 0; kind < KINDS; kind++) {
                    counts[base + kind] += own[kind];
                }
            }
        }
    }

    private int slot(int word) {
        int key = word == 0 ? 1 : word;
        int slot = key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        return slot;
    }

    /** Fills {@link #own} with what this one place says. */
    private void look(int token, int runStart, int runEnd) {
        Arrays.fill(own, (short) 0);
        boolean hasBefore = text.sameSentence(token, token - 1);
        boolean hasAfter = text.sameSentence(token, token + 1);
        if (hasBefore) {
            int before = token - 1;
            if (text.isLex(before, WordClass.HONORIFIC) || before >= runStart && text.isLex(before, WordClass.ROLE)) {
                own[TITLED] = 1;
            }
            if (before >= runStart && text.isLex(before, WordClass.FORENAME)) {
                own[AFTER_FORENAME] = 1;
            }
            int word = text.word[before];
            if (word == IN || word == AT || word == NEAR || word == FROM || word == INTO) {
                own[AFTER_PLACE_PREPOSITION] = 1;
            } else if (word == THE) {
                own[AFTER_ARTICLE] = 1;
            }
            if (text.isLex(before, WordClass.SPEECH_VERB) && token == runStart) {
                own[SPEAKS] = 1;
            }
            if (before >= runStart && isThing(before)) {
                own[BESIDE_ORGANISATION_WORD] = 1;
            }
        }
        if (hasAfter) {
            int after = token + 1;
            if (text.isLex(after, WordClass.SPEECH_VERB)) {
                own[SPEAKS] = 1;
            }
            if (after < runEnd) {
                own[BEFORE_CAPITAL] = 1;
                if (isThing(after)) {
                    own[BESIDE_ORGANISATION_WORD] = 1;
                }
            } else if (text.is(after, TokenizedText.COMMA) && text.sameSentence(token, token + 2)) {
                if (text.word[token + 2] == WHO
                        || text.is(token + 2, TokenizedText.HAS_DIGIT)
                                && text.end[token + 2] - text.start[token + 2] == 2
                                && text.sameSentence(token, token + 3)
                                && text.is(token + 3, TokenizedText.COMMA)) {
                    own[AGE_OR_WHO] = 1;
                }
            }
            if (text.word[after] == POSSESSIVE_S) {
                own[POSSESSIVE] = 1;
            }
        }
        if (runEnd - runStart > 1) {
            if (token == runEnd - 1) {
                own[LAST_OF_SEVERAL] = 1;
            } else if (token == runStart) {
                own[FIRST_OF_SEVERAL] = 1;
            }
        } else {
            own[ALONE] = 1;
        }
    }

    private boolean isThing(int token) {
        return (text.lex[token]
                        & (WordClass.ORGANISATION_WORD.bit()
                                | WordClass.ORGANISATION_SUFFIX.bit()
                                | WordClass.PLACE_WORD.bit()
                                | WordClass.THING_WORD.bit()))
                != 0;
    }

    /** Notes a name, or with all labels outside the lack of one, that a first pass found in a run. */
    void addLabels(int runStart, int runEnd, int[] labels) {
        for (int token = runStart; token < runEnd; token++) {
            int kind = namedKind(labels[token]);
            if (kind >= 0) {
                counts[slot(text.word[token]) * SLOTS + kind]++;
            }
        }
    }

    private static int namedKind(int label) {
        return switch (label) {
            case 0 -> NOT_NAMED;
            case 1 -> NAMED_FIRST;
            case 3 -> NAMED_LAST;
            case 4 -> NAMED_ALONE;
            default -> -1;
        };
    }

    /**
     * Evidence from the other places of the token's word: two bits a kind, 0 for none, 1 for one place, 2 for more.
     *
     * @param label what the first pass said of this very place, to be left out of the count; negative without a first pass
     */
    int elsewhere(int token, int runStart, int runEnd, int label) {
        look(token, runStart, runEnd);
        int base = slot(text.word[token]) * SLOTS;
        int skipped = label < 0 ? -1 : namedKind(label);
        int result = 0;
        for (int kind = 0; kind < SLOTS; kind++) {
            int others = counts[base + kind] - own[kind] - (kind == skipped ? 1 : 0);
            if (others > 0) {
                result |= (others == 1 ? 1 : 2) << (2 * kind);
            }
        }
        return result;
    }
}
