package org.clipfile.split;

/** What single characters mean on a printed page. The one place for questions such as "does this end a sentence?". */
final class Typography {
    /** Latin, Chinese and Japanese, Arabic and Urdu, Hindi, Armenian, Ethiopic, Tibetan, Khmer, Burmese. */
    private static final String SENTENCE_ENDS =
            ".!?…\u3002\uFF01\uFF1F\uFF0E\uFF61\u061F\u06D4\u0964\u0965\u0589" + "\u1362\u0F0D\u17D4\u17D5\u104B";

    private static final String CLOSERS = "”\"’'»›)]}）」』】》〉";
    private static final String OPENERS = "“\"‘'«‹([{（「『【《〈„‚¿¡";
    private static final String LINE_BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";

    private Typography() {}

    /**
     * White space in the widest sense: Unicode's, the control characters, the no-break spaces that
     * {@link Character#isWhitespace} leaves out, and the invisible marks (byte order mark, zero-width space) that
     * scraped pages leave at the edges of lines.
     */
    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u2060'
                || (c >= '\u007F' && c <= '\u00A0')
                || (c > '\u00A0' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** The text, as long as before, with a plain space for each character of white space. */
    static String withPlainSpaces(String text) {
        var plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (isSpace(plain[i])) {
                plain[i] = ' ';
            }
        }
        return new String(plain);
    }

    /** The characters that Unicode (UAX 14) breaks a line at in all cases, among them NEL, LS and PS. */
    static boolean isLineBreak(char c) {
        return LINE_BREAKS.indexOf(c) >= 0;
    }

    static boolean isSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isQuote(char c) {
        return "“”\"„«»「」『』".indexOf(c) >= 0;
    }

    /** Scripts that put no mark at the end of a sentence: there, a missing full stop says nothing. */
    static boolean isOfUnpointedScript(char c) {
        var block = Character.UnicodeBlock.of(c);
        return block == Character.UnicodeBlock.THAI || block == Character.UnicodeBlock.LAO;
    }

    /** Scripts that put no spaces between words: there, words can't be counted and characters are. */
    static boolean isIdeographic(char c) {
        return Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30FF');
    }
}
