package org.clipfile.extract.tagger;

/**
 * 32-bit hashes of words and features. The model stores hashes in place of strings, so these functions are part of its
 * format: change one and the model has to be trained again.
 */
final class WordHash {
    private static final int SEED = 0x9747b28c;

    private WordHash() {}

    /** The hash of a stretch of text in lower case, with every digit counted as {@code 0} and curly quotation marks as straight. */
    static int of(CharSequence text, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) {
            hash = step(hash, fold(text.charAt(i)));
        }
        return finish(hash);
    }

    static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** Adds one folded character to an unfinished hash. */
    static int step(int hash, char folded) {
        return (hash ^ folded) * 0x01000193;
    }

    static int start() {
        return SEED;
    }

    /** Spreads the bits of an unfinished hash (the finaliser of MurmurHash3). */
    static int finish(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h;
    }

    /** Joins two finished hashes; the order counts. */
    static int mix(int a, int b) {
        int h = a * 0xcc9e2d51 + Integer.rotateLeft(b, 15) * 0x1b873593;
        h ^= h >>> 15;
        return h * 0x2c1b3c6d;
    }

    static char fold(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c >= '0' && c <= '9' ? '0' : c;
        }
        if (c == '\u2019' || c == '\u2018') {
            return '\'';
        }
        if (c >= '\u201c' && c <= '\u201f' || c == '\u00ab' || c == '\u00bb') {
            return '"';
        }
        return Character.toLowerCase(c);
    }
}
