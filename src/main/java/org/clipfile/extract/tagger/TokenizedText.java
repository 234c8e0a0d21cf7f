package org.clipfile.extract.tagger;

import java.util.Arrays;

/**
 * A text cut into words, with what the tagger wants to know of each word worked out once. Offsets are UTF-16 offsets into
 * the text. Not thread-safe while it is being filled; never changed after that.
 */
public final class TokenizedText {
    static final int LETTER_LOWER = 1;
    static final int CAPITALISED = 1 << 1;
    static final int ALL_CAPITALS = 1 << 2;
    static final int INITIAL = 1 << 3;
    static final int HAS_DIGIT = 1 << 4;
    static final int PUNCTUATION = 1 << 5;
    static final int QUOTE = 1 << 6;
    static final int INNER_CAPITAL = 1 << 7;
    static final int COMMA = 1 << 8;
    static final int FOREIGN_SCRIPT = 1 << 9;
    static final int SHOUTED_SENTENCE = 1 << 10;
    static final int TITLED_SENTENCE = 1 << 11;
    static final int HYPHENATED = 1 << 12;

    /** From Greek on (U+0370) capitals are those of other scripts; Latin goes on at U+1E00. */
    private static final char FIRST_OTHER_SCRIPT = 0x370;

    private static final char LATIN_AGAIN = 0x1e00;
    private static final String[] KEEP_PERIOD = {
        "mr", "mrs", "ms", "dr", "jr", "sr", "st", "gen", "gov", "sen", "rep", "col", "lt", "sgt", "capt", "prof",
        "rev", "hon", "pres", "maj", "adm", "inc", "corp", "co", "ltd", "fr", "md", "mohd", "messrs", "supt", "insp",
        "cpl", "brig", "cmdr", "atty", "engr", "bros", "mt", "ft", "no", "vs", "dept", "univ", "ph.d", "jan", "feb",
        "aug", "sept", "oct", "nov", "dec", "calif", "fla", "tex", "mass", "ill", "pa", "va", "ga", "mich"
    };
    private static final int[] KEEP_PERIOD_HASHES = Arrays.stream(KEEP_PERIOD)
            .mapToInt(word -> WordHash.of(word, 0, word.length()))
            .sorted()
            .toArray();

    private final String text;
    private final Lexicon lexicon;
    private int count;
    private int sentences;
    int[] start = new int[64];
    int[] end = new int[64];
    int[] sentence = new int[64];
    int[] word = new int[64];
    int[] flags = new int[64];
    int[] shape = new int[64];
    int[] lex = new int[64];
    int[] phrase = new int[64];

    public TokenizedText(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    public String token(int token) {
        return text.substring(start[token], end[token]);
    }

    boolean is(int token, int flag) {
        return (flags[token] & flag) != 0;
    }

    boolean isLex(int token, WordClass wordClass) {
        return (lex[token] & wordClass.bit()) != 0;
    }

    /** The only or first character of a token. */
    char first(int token) {
        return text.charAt(start[token]);
    }

    boolean sameSentence(int a, int b) {
        return a >= 0 && b >= 0 && a < count && b < count && sentence[a] == sentence[b];
    }

    /** Cuts one sentence, given by its offsets, into words and adds them. */
    public void addSentence(int from, int to) {
        int firstToken = count;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c <= ' ' || isSpace(c)) {
                i++;
            } else if (isWordCharacter(c)) {
                int stop = i + 1;
                while (stop < to && continuesWord(stop, to)) {
                    stop++;
                }
                addWord(i, stop, to);
                i = Math.max(stop, end[count - 1]);
            } else {
                int stop = i + 1;
                if (Character.isHighSurrogate(c) && stop < to) {
                    stop++;
                }
                add(i, stop);
                i = stop;
            }
        }
        if (count > firstToken) {
            markCase(firstToken);
            markPhrases(firstToken);
            sentences++;
        }
    }

    private static boolean isSpace(char c) {
        return c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }

    private static boolean isWordCharacter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean continuesWord(int at, int to) {
        char c = text.charAt(at);
        if (isWordCharacter(c)) {
            return true;
        }
        boolean more = at + 1 < to && isWordCharacter(text.charAt(at + 1));
        char before = text.charAt(at - 1);
        return switch (c) {
            case '-', '\u2010', '\u2011' -> more && isWordCharacter(before);
            case '\'', '\u2019', '\u2018', '`' -> more && isWordCharacter(before);
            case '&' -> more && isWordCharacter(before) && Character.isUpperCase(before);
            case '.' ->
                more
                        && isWordCharacter(before)
                        && (at - 1 == 0 || !isWordCharacter(text.charAt(at - 2)) || Character.isDigit(before));
            case '/' -> more && isChildOf(at, to);
            default -> false;
        };
    }

    /** Malaysian and Singaporean "s/o", "d/o", "a/l", "a/p": son or daughter of. */
    private boolean isChildOf(int slash, int to) {
        char before = text.charAt(slash - 1);
        char after = text.charAt(slash + 1);
        boolean alone = (slash - 2 < 0 || !isWordCharacter(text.charAt(slash - 2)))
                && (slash + 2 >= to || !isWordCharacter(text.charAt(slash + 2)));
        return alone
                && ((before == 's' || before == 'd') && after == 'o'
                        || before == 'a' && (after == 'l' || after == 'p'));
    }

    private void addWord(int from, int to, int limit) {
        int stop = to;
        int possessive = -1;
        if (stop - from > 2
                && (text.charAt(stop - 1) == 's' || text.charAt(stop - 1) == 'S')
                && isApostrophe(text.charAt(stop - 2))) {
            possessive = stop - 2;
            stop = possessive;
        }
        if (possessive < 0 && stop < limit && text.charAt(stop) == '.' && keepsPeriod(from, stop)) {
            stop++;
        }
        add(from, stop);
        if (possessive >= 0) {
            add(possessive, to);
        }
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    private boolean keepsPeriod(int from, int to) {
        int length = to - from;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(from));
        }
        if (length >= 3 && text.charAt(from + 1) == '.') {
            return true;
        }
        return length <= 6
                && Character.isUpperCase(text.charAt(from))
                && Arrays.binarySearch(KEEP_PERIOD_HASHES, WordHash.of(text, from, to)) >= 0;
    }

    private void add(int from, int to) {
        if (count == start.length) {
            grow();
        }
        start[count] = from;
        end[count] = to;
        sentence[count] = sentences;
        describe(count);
        phrase[count] = 0;
        count++;
    }

    private void describe(int token) {
        int from = start[token];
        int to = end[token];
        int hash = WordHash.start();
        int shapeHash = WordHash.start();
        char lastShape = 0;
        int upper = 0;
        int lower = 0;
        int caseless = 0;
        int digits = 0;
        boolean hyphen = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = WordHash.step(hash, WordHash.fold(c));
            char s;
            if (c >= 'a' && c <= 'z') {
                lower++;
                s = 'x';
            } else if (c >= 'A' && c <= 'Z') {
                upper++;
                s = 'X';
            } else if (c >= '0' && c <= '9') {
                digits++;
                s = 'd';
            } else if (c < 0x80) {
                s = c == '-' ? '-' : c;
                hyphen |= c == '-';
            } else if (c >= FIRST_OTHER_SCRIPT && c < LATIN_AGAIN && Character.isLetter(c)) {
                caseless++;
                s = 'c';
            } else if (Character.isUpperCase(c)) {
                upper++;
                s = 'X';
            } else if (Character.isLowerCase(c)) {
                lower++;
                s = 'x';
            } else if (Character.isLetter(c)) {
                caseless++;
                s = 'c';
            } else {
                s = isApostrophe(c) ? '\'' : 'o';
            }
            if (s != lastShape) {
                shapeHash = WordHash.step(shapeHash, s);
                lastShape = s;
            }
        }
        word[token] = WordHash.finish(hash);
        shape[token] = WordHash.finish(shapeHash);
        int f = 0;
        char first = text.charAt(from);
        boolean firstUpper = Character.isUpperCase(first) && caseless == 0;
        if (upper == 0 && lower > 0) {
            f |= LETTER_LOWER;
        }
        if (firstUpper) {
            f |= CAPITALISED;
        } else if (upper > 0) {
            f |= INNER_CAPITAL;
        }
        if (upper > 1 && lower == 0) {
            f |= ALL_CAPITALS;
        }
        if (firstUpper
                && lower == 0
                && (upper == 1 && to - from <= 2 || to - from >= 3 && text.charAt(from + 1) == '.')) {
            f |= INITIAL;
        }
        if (digits > 0) {
            f |= HAS_DIGIT;
        }
        if (upper + lower + digits + caseless == 0) {
            f |= PUNCTUATION;
            if (WordHash.fold(first) == '"' || isApostrophe(first)) {
                f |= QUOTE;
            }
            if (first == ',') {
                f |= COMMA;
            }
        }
        if (caseless > 0 && upper + lower == 0) {
            f |= FOREIGN_SCRIPT;
        }
        if (hyphen) {
            f |= HYPHENATED;
        }
        flags[token] = f;
        lex[token] = upper + lower > 0 ? lexicon.bits(word[token]) : 0;
    }

    /** Headlines: all words in capitals, or all long words capitalised. Their capitals say little. */
    private void markCase(int from) {
        int capital = 0;
        int lowerLong = 0;
        int shouted = 0;
        int letters = 0;
        for (int i = from; i < count; i++) {
            if ((flags[i] & (LETTER_LOWER | CAPITALISED | INNER_CAPITAL)) == 0) {
                continue;
            }
            letters++;
            if (is(i, ALL_CAPITALS) && !is(i, INITIAL)) {
                shouted++;
            }
            if (is(i, CAPITALISED)) {
                capital++;
            } else if (end[i] - start[i] > 4) {
                lowerLong++;
            }
        }
        int mark = 0;
        if (letters >= 3 && shouted * 10 >= letters * 7) {
            mark = SHOUTED_SENTENCE;
        } else if (letters >= 5 && lowerLong == 0 && capital * 10 >= letters * 6) {
            mark = TITLED_SENTENCE;
        }
        if (mark != 0) {
            for (int i = from; i < count; i++) {
                flags[i] |= mark;
            }
        }
    }

    private void markPhrases(int from) {
        for (int i = from; i < count; i++) {
            if ((lex[i] & WordClass.STARTS_PHRASE.bit()) == 0) {
                continue;
            }
            int hash = word[i];
            int longest = 0;
            int longestBits = 0;
            for (int j = i + 1; j < count && j < i + 6; j++) {
                hash = WordHash.mix(hash, word[j]);
                int found = lexicon.bits(hash)
                        & (WordClass.PLACE_PHRASE.bit()
                                | WordClass.ORGANISATION_PHRASE.bit()
                                | WordClass.ROLE_PHRASE.bit());
                if (found != 0) {
                    longest = j;
                    longestBits = found;
                }
            }
            for (int j = i; longest > 0 && j <= longest; j++) {
                if (phrase[j] == 0) {
                    phrase[j] = longestBits;
                }
            }
        }
    }

    private void grow() {
        int capacity = count * 2;
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        sentence = Arrays.copyOf(sentence, capacity);
        word = Arrays.copyOf(word, capacity);
        flags = Arrays.copyOf(flags, capacity);
        shape = Arrays.copyOf(shape, capacity);
        lex = Arrays.copyOf(lex, capacity);
        phrase = Arrays.copyOf(phrase, capacity);
    }
}
