package org.clipfile.split;

/** How a block of text ends. */
enum Ending {
    /** With the mark of a sentence's end, or in a way that says nothing (a colon, an address, a short line). */
    CLOSED,
    /** Without such a mark, or on three dots, though it is long enough for sentences; the last word may end one. */
    OPEN,
    /** In mid-sentence beyond doubt: on a word such as an article or a preposition. */
    BROKEN;

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_WORDS_AFTER_A_SENTENCE = 15;
    /** A single sentence without a full stop and as long as this is no headline. */
    private static final int FEWEST_WORDS_OF_ONE_SENTENCE = 30;
    /** A sentence of so many Chinese or Japanese characters is as long as one of thirty words. */
    private static final int FEWEST_IDEOGRAPHS = 60;

    boolean isTruncated() {
        return this != CLOSED;
    }

    static Ending of(String text, Lexicon lexicon) {
        int end = text.length();
        while (end > 0 && (Typography.isSpace(text.charAt(end - 1)) || Typography.isCloser(text.charAt(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return CLOSED;
        }
        char last = text.charAt(end - 1);
        boolean quoted = end < text.length();
        if (last == '…' || (last == '.' && end > 1 && text.charAt(end - 2) == '.')) {
            if (wordCount(text) < FEWEST_WORDS) {
                return CLOSED;
            }
            // Writers trail off in three dots too; only dots in brackets are an editor's sign for a cut.
            return !quoted ? OPEN : text.charAt(text.length() - 1) == ']' ? BROKEN : CLOSED;
        }
        if (Typography.isSentenceEnd(last) || Typography.isOfUnpointedScript(last) || last == ':' || last == ';') {
            return CLOSED;
        }
        if (quoted && endsBeforeBracket(text)) {
            return CLOSED;
        }
        if (endsWithSignature(text, lexicon) || endsWithAddress(text)) {
            return CLOSED;
        }
        return open(text, last, quoted, lexicon);
    }

    private static Ending open(String text, char last, boolean quoted, Lexicon lexicon) {
        int words = wordCount(text);
        boolean severalSentences = hasInnerSentenceEnd(text);
        if (Typography.isIdeographic(last)) {
            return severalSentences || text.length() >= FEWEST_IDEOGRAPHS ? OPEN : CLOSED;
        }
        boolean longEnough =
                words >= FEWEST_WORDS_OF_ONE_SENTENCE || (severalSentences && words >= FEWEST_WORDS_AFTER_A_SENTENCE);
        if (last == ',' || Typography.isDash(last)) {
            // Speakers are interrupted and lists go on; only words show beyond doubt that a text was cut.
            return longEnough ? OPEN : CLOSED;
        }
        if (!Character.isLetterOrDigit(last)) {
            return longEnough ? OPEN : CLOSED;
        }
        var word = lastWord(text);
        boolean dangling = !quoted
                && Character.isLowerCase(last)
                && Character.isLowerCase(word.charAt(0))
                && words >= FEWEST_WORDS
                && (lexicon.unfinished().has(word)
                        || (longEnough && lexicon.noClauseEnd().has(word)));
        if (dangling) {
            return BROKEN;
        }
        return longEnough ? OPEN : CLOSED;
    }

    private static int wordCount(String text) {
        return Word.first(text, FEWEST_WORDS_OF_ONE_SENTENCE).size();
    }

    /** A full stop after a lower-case word and before a capital, within the first thousand characters. */
    static boolean hasInnerSentenceEnd(String text) {
        int limit = Math.min(text.length() - 2, 1000);
        for (int i = 2; i < limit; i++) {
            char c = text.charAt(i);
            if (!Typography.isSentenceEnd(c)) {
                continue;
            }
            if (c == '。' || c == '！' || c == '？') {
                return true;
            }
            int next = i + 1;
            while (next < text.length() - 1 && Typography.isCloser(text.charAt(next))) {
                next++;
            }
            char before = text.charAt(i - 1);
            boolean word = Character.isLetterOrDigit(before) && !Character.isUpperCase(before);
            if (word && Typography.isSpace(text.charAt(next)) && !Character.isLowerCase(text.charAt(next + 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ... on Friday. (AFP)} and {@code ... bias. [11]}: what closes the sentence stands before the bracket. */
    private static boolean endsBeforeBracket(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != ')' && last != ']') {
            return false;
        }
        int open = text.lastIndexOf(last == ')' ? '(' : '[');
        int before = open - 1;
        while (before > 0 && (Typography.isSpace(text.charAt(before)) || Typography.isCloser(text.charAt(before)))) {
            before--;
        }
        return before > 0 && Typography.isSentenceEnd(text.charAt(before));
    }

    /** Whether an agency signs the text, which ends its story. */
    static boolean isSigned(String text, Lexicon lexicon) {
        int end = text.length();
        return end > 0
                && !Typography.isSentenceEnd(text.charAt(end - 1))
                && (endsWithSignature(text, lexicon)
                        || (text.charAt(end - 1) == ')'
                                && endsBeforeBracket(text)
                                && lexicon.newsAgencies()
                                        .has(text.substring(text.lastIndexOf('(') + 1, end - 1)
                                                .strip())));
    }

    /** {@code ... on Friday. — AFP} and {@code ... on Friday. Reuters}. */
    private static boolean endsWithSignature(String text, Lexicon lexicon) {
        int from = Math.max(0, text.length() - 40);
        for (int i = text.length() - 1; i > from; i--) {
            if (Typography.isSentenceEnd(text.charAt(i))) {
                int start = i + 1;
                while (start < text.length() && !Character.isLetter(text.charAt(start))) {
                    start++;
                }
                return start < text.length()
                        && lexicon.newsAgencies().has(text.substring(start).strip());
            }
        }
        return false;
    }

    private static boolean endsWithAddress(String text) {
        var word = lastWord(text);
        return word.indexOf('@') > 0 || word.startsWith("www.") || word.startsWith("http") || word.indexOf(".com") > 0;
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && !Typography.isSpace(text.charAt(start - 1)) && text.length() - start < 60) {
            start--;
        }
        return text.substring(start);
    }
}
