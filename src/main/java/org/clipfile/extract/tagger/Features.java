package org.clipfile.extract.tagger;

/**
 * Works out the features of a token in its run, as hashes. The templates are part of the model: change one and the model
 * has to be trained again. One per document; not thread-safe.
 */
final class Features {
    /** No token has more features than this. */
    static final int MAXIMUM = 256;

    private static final int EDGE = WordHash.of("<edge>");
    private static final int CONTEXT = WordClass.HONORIFIC.bit()
            | WordClass.ROLE.bit()
            | WordClass.FAMILY_WORD.bit()
            | WordClass.SPEECH_VERB.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.PLACE.bit()
            | WordClass.PLACE_WORD.bit()
            | WordClass.DEMONYM.bit()
            | WordClass.ORGANISATION.bit()
            | WordClass.ORGANISATION_WORD.bit()
            | WordClass.ORGANISATION_SUFFIX.bit()
            | WordClass.THING_WORD.bit()
            | WordClass.CALENDAR.bit();
    private static final int NAMES = WordClass.FORENAME.bit()
            | WordClass.RARE_FORENAME.bit()
            | WordClass.SURNAME.bit()
            | WordClass.SURNAME_FIRST.bit()
            | WordClass.GIVEN_AFTER_SURNAME.bit()
            | WordClass.WELL_KNOWN.bit()
            | WordClass.PARTICLE.bit()
            | WordClass.NAME_SUFFIX.bit()
            | WordClass.LOWER_CASE_WORD.bit();
    private static final int CASE = TokenizedText.LETTER_LOWER
            | TokenizedText.CAPITALISED
            | TokenizedText.ALL_CAPITALS
            | TokenizedText.INITIAL
            | TokenizedText.HAS_DIGIT
            | TokenizedText.PUNCTUATION
            | TokenizedText.QUOTE
            | TokenizedText.FOREIGN_SCRIPT
            | TokenizedText.INNER_CAPITAL;

    private final TokenizedText text;
    private final DocumentEvidence evidence;
    private final FeatureSet set;
    private int[] out;
    private int size;

    Features(TokenizedText text, DocumentEvidence evidence, FeatureSet set) {
        this.text = text;
        this.evidence = evidence;
        this.set = set;
    }

    /**
     * Writes the features of a token.
     *
     * @param label what the first pass said of this place; negative in the first pass
     * @return how many there are
     */
    int of(int token, int runStart, int runEnd, int label, int[] into) {
        out = into;
        size = 0;
        int i = token;
        int w0 = text.word[i];
        int lex0 = text.lex[i];
        int flags0 = text.flags[i];
        boolean hasP = text.sameSentence(i, i - 1);
        boolean hasN = text.sameSentence(i, i + 1);
        boolean hasPP = text.sameSentence(i, i - 2);
        boolean hasNN = text.sameSentence(i, i + 2);
        int wp = hasP ? text.word[i - 1] : EDGE;
        int wn = hasN ? text.word[i + 1] : EDGE;
        int wpp = hasPP ? text.word[i - 2] : EDGE;
        int wnn = hasNN ? text.word[i + 2] : EDGE;
        int lexP = hasP ? text.lex[i - 1] : 0;
        int lexN = hasN ? text.lex[i + 1] : 0;
        int lexPP = hasPP ? text.lex[i - 2] : 0;
        int lexNN = hasNN ? text.lex[i + 2] : 0;
        int caseP = hasP ? text.flags[i - 1] & CASE : -1;
        int caseN = hasN ? text.flags[i + 1] & CASE : -1;
        int case0 = flags0 & CASE;
        int headline = (flags0 & TokenizedText.SHOUTED_SENTENCE) != 0
                ? 2
                : (flags0 & TokenizedText.TITLED_SENTENCE) != 0 ? 1 : 0;

        add(1, w0);
        if (headline == 0) {
            add(2, wp);
            add(3, wn);
            add(4, wpp);
            add(5, wnn);
            add(6, WordHash.mix(wp, w0));
            add(7, WordHash.mix(w0, wn));
            add(8, WordHash.mix(wpp, wp));
            add(9, WordHash.mix(wn, wnn));
        } else {
            add(10, WordHash.mix(wp, headline));
            add(11, WordHash.mix(wn, headline));
        }
        int shape = text.shape[i];
        int shapeP = hasP ? text.shape[i - 1] : 0;
        int shapeN = hasN ? text.shape[i + 1] : 0;
        add(12, WordHash.mix(shape, headline));
        add(13, WordHash.mix(shapeP, WordHash.mix(shape, shapeN)));
        if (set.affixes()) {
            affixes(i);
        }
        add(16, case0 * 1024 + caseP);
        add(17, case0 * 1024 + caseN);

        // What the lists say of the word and its neighbours.
        if (set.lists()) {
            bits(20, lex0);
            bits(60, lexP & (CONTEXT | NAMES));
            bits(100, lexN & (CONTEXT | NAMES));
            add(140, lexPP & CONTEXT);
            add(141, lexNN & CONTEXT);
            int names0 = lex0 & NAMES;
            int context0 = lex0 & CONTEXT;
            add(142, lex0 & ~WordClass.STARTS_PHRASE.bit());
            add(143, WordHash.mix(names0, lexP & NAMES));
            add(144, WordHash.mix(names0, lexN & NAMES));
            add(145, WordHash.mix(names0, WordHash.mix(caseP, lexP & CONTEXT)));
            add(146, WordHash.mix(names0, WordHash.mix(caseN, lexN & CONTEXT)));
            add(147, WordHash.mix(context0, lexN & (CONTEXT | NAMES)));
            add(148, WordHash.mix(context0, lexP & (CONTEXT | NAMES)));
            add(149, WordHash.mix(lexP & (CONTEXT | NAMES), lexN & (CONTEXT | NAMES)));
            add(150, WordHash.mix(wp, names0));
            add(151, WordHash.mix(names0, wn));
            phrase(i, runStart, runEnd);
        }
        if (set.run()) {
            run(i, runStart, runEnd, lex0);
        }

        boolean sentenceStart = !hasP || text.is(i - 1, TokenizedText.QUOTE) && !hasPP;
        if (sentenceStart) {
            add(180, headline);
            add(181, lex0 & (NAMES | WordClass.RARE_LOWER_CASE_WORD.bit()));
            add(182, wn);
        } else {
            add(183, (lex0 & (WordClass.LOWER_CASE_WORD.bit() | WordClass.RARE_LOWER_CASE_WORD.bit())) + headline);
        }
        // A capitalised word that no list knows and that never stands in lower case is a name of some sort.
        boolean unknown = (lex0 & ~WordClass.STARTS_PHRASE.bit()) == 0 && text.phrase[i] == 0;
        if (unknown) {
            int where = (sentenceStart ? 1 : 0) + (runEnd - runStart == 1 ? 2 : 0) + 4 * headline;
            add(184, where);
            add(185, WordHash.mix(wp, where));
            add(186, WordHash.mix(wn, where));
            add(187, WordHash.mix(lexN & (CONTEXT | NAMES), WordHash.mix(caseN, where)));
            add(188, WordHash.mix(lexP & (CONTEXT | NAMES), WordHash.mix(caseP, where)));
        }
        if (set.document()) {
            document(i, runStart, runEnd, lex0, label);
        }
        return size;
    }

    private void affixes(int i) {
        int from = text.start[i];
        int to = text.end[i];
        int hash = WordHash.start();
        for (int k = 0; k < 4 && from + k < to; k++) {
            hash = WordHash.step(hash, WordHash.fold(text.text().charAt(from + k)));
            add(14, WordHash.mix(hash, k));
        }
        hash = WordHash.start();
        for (int k = 0; k < 4 && to - 1 - k >= from; k++) {
            hash = WordHash.step(hash, WordHash.fold(text.text().charAt(to - 1 - k)));
            add(15, WordHash.mix(hash, k));
        }
    }

    /** Listed phrases of several words over this token, or just beside it. */
    private void phrase(int i, int runStart, int runEnd) {
        int here = text.phrase[i];
        if (here != 0) {
            add(152, here);
        }
        if (i > 0 && text.phrase[i - 1] != 0 && here == 0 && text.sameSentence(i, i - 1)) {
            add(153, text.phrase[i - 1]);
        }
        if (i + 1 < runEnd && text.phrase[i + 1] != 0 && here == 0) {
            add(154, text.phrase[i + 1]);
        }
    }

    /** The run as a whole: its length, what stands before and behind it, and things and titles inside. */
    private void run(int i, int runStart, int runEnd, int lex0) {
        int length = Math.min(runEnd - runStart, 6);
        int fromStart = Math.min(i - runStart, 4);
        int toEnd = Math.min(runEnd - 1 - i, 4);
        add(160, length * 64 + fromStart * 8 + toEnd);
        boolean hasBefore = text.sameSentence(runStart, runStart - 1);
        boolean hasAfter = text.sameSentence(runEnd, runEnd - 1);
        int before = hasBefore ? text.word[runStart - 1] : EDGE;
        int after = hasAfter ? text.word[runEnd] : EDGE;
        int place = fromStart * 8 + toEnd;
        add(161, WordHash.mix(before, length > 1 ? 1 : 0));
        add(162, WordHash.mix(after, length > 1 ? 1 : 0));
        add(163, WordHash.mix(before, place));
        add(164, WordHash.mix(after, place));
        int lexAfter = hasAfter ? text.lex[runEnd] & CONTEXT : 0;
        add(165, WordHash.mix(lexAfter, place));
        int inside = 0;
        int behind = 0;
        int ahead = 0;
        int words = 0;
        for (int j = runStart; j < runEnd; j++) {
            words |= text.lex[j];
            if (j < i) {
                behind |= text.lex[j];
            } else if (j > i) {
                ahead |= text.lex[j];
            }
            inside += text.is(j, TokenizedText.ALL_CAPITALS) ? 1 : 0;
        }
        int things = WordClass.ORGANISATION_WORD.bit()
                | WordClass.ORGANISATION_SUFFIX.bit()
                | WordClass.PLACE_WORD.bit()
                | WordClass.THING_WORD.bit();
        int titles = WordClass.ROLE.bit() | WordClass.HONORIFIC.bit();
        add(166, WordHash.mix(behind & (things | titles), ahead & (things | titles)));
        add(167, WordHash.mix(ahead & things, place));
        add(168, WordHash.mix(words & (things | titles | WordClass.FORENAME.bit()), lex0 & NAMES));
        add(169, Math.min(inside, 3) * 8 + length);
        bits(170 << 5, ahead & (things | WordClass.FORENAME.bit() | WordClass.SURNAME.bit()));
        bits(171 << 5, behind & (things | titles | WordClass.FORENAME.bit()));
        // "…, 45, …" and "…, who …" behind a run; a bracket with another script is a native name.
        if (hasAfter) {
            int following = text.sameSentence(runEnd, runEnd + 1) ? text.flags[runEnd + 1] & CASE : -1;
            boolean twoDigits =
                    following == TokenizedText.HAS_DIGIT && text.end[runEnd + 1] - text.start[runEnd + 1] <= 2;
            add(172, WordHash.mix(WordHash.mix(after, following), (twoDigits ? 64 : 0) + toEnd));
            int followingWord = text.sameSentence(runEnd, runEnd + 1) ? text.word[runEnd + 1] : EDGE;
            add(173, WordHash.mix(after, WordHash.mix(followingWord, toEnd)));
            int lexFollowing = text.sameSentence(runEnd, runEnd + 1) ? text.lex[runEnd + 1] & CONTEXT : 0;
            add(174, WordHash.mix(after, WordHash.mix(lexFollowing, toEnd)));
        }
        if (hasBefore && text.sameSentence(runStart, runStart - 2)) {
            add(175, WordHash.mix(text.word[runStart - 2], WordHash.mix(before, fromStart)));
            add(176, WordHash.mix(text.lex[runStart - 2] & CONTEXT, WordHash.mix(before, fromStart)));
        }
    }

    private void document(int i, int runStart, int runEnd, int lex0, int label) {
        int elsewhere = evidence.elsewhere(i, runStart, runEnd, label);
        int single = runEnd - runStart == 1 ? 1 : 0;
        int rest = elsewhere;
        while (rest != 0) {
            int bit = Integer.numberOfTrailingZeros(rest);
            rest &= rest - 1;
            add(190, bit);
            add(191, bit * 2 + single);
        }
        add(192, elsewhere == 0 ? 0 : 1);
        add(193, WordHash.mix(elsewhere & 0x0003_ffff, single));
        if (label >= 0) {
            add(194, WordHash.mix(elsewhere >>> 24, single));
            add(195, WordHash.mix(elsewhere >>> 24, lex0 & NAMES));
            add(196, label);
            add(197, WordHash.mix(elsewhere >>> 24, label));
        }
    }

    private void bits(int template, int bits) {
        int rest = bits;
        while (rest != 0) {
            int bit = Integer.numberOfTrailingZeros(rest);
            rest &= rest - 1;
            add(template + bit, 0x5bd1e995);
        }
    }

    private void add(int template, int value) {
        int hash = WordHash.mix(template * 0x9E3779B1, value);
        out[size++] = hash == 0 ? 1 : hash;
    }
}
