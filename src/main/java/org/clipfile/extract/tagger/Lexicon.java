package org.clipfile.extract.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** Words and phrases with their {@link WordClass} bits, looked up by hash. Immutable. */
public final class Lexicon {
    private final int[] keys;
    private final int[] bits;
    private final int mask;
    private final int size;

    /** Builds a lexicon of hashes and class bits; a key of 0 is not allowed. */
    private Lexicon(int[] hashes, int[] classes) {
        size = hashes.length;
        int capacity = Integer.highestOneBit(Math.max(4, size * 2)) * 2;
        keys = new int[capacity];
        bits = new int[capacity];
        mask = capacity - 1;
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & mask;
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = hashes[i];
            bits[slot] = classes[i];
        }
    }

    /** How many words and phrases there are. */
    public int size() {
        return size;
    }

    /** The class bits of the word or phrase with this hash; 0 when it is in no list. */
    int bits(int hash) {
        int slot = hash & mask;
        while (true) {
            int key = keys[slot];
            if (key == hash) {
                return bits[slot];
            }
            if (key == 0) {
                return 0;
            }
            slot = (slot + 1) & mask;
        }
    }

    /** The class bits of a word; for tests and tools. */
    public int bits(CharSequence word) {
        return bits(WordHash.of(word));
    }

    void write(DataOutput out) throws IOException {
        var sorted = new TreeMap<Integer, Integer>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                sorted.put(keys[i], bits[i]);
            }
        }
        out.writeInt(sorted.size());
        for (var entry : sorted.entrySet()) {
            out.writeInt(entry.getKey());
        }
        for (var entry : sorted.entrySet()) {
            out.writeInt(entry.getValue());
        }
    }

    static Lexicon read(ByteBuffer in) {
        int count = in.getInt();
        var hashes = new int[count];
        in.asIntBuffer().get(hashes);
        in.position(in.position() + count * Integer.BYTES);
        var classes = new int[count];
        in.asIntBuffer().get(classes);
        in.position(in.position() + count * Integer.BYTES);
        return new Lexicon(hashes, classes);
    }

    /** Collects entries. Phrases are words joined by single spaces. Not thread-safe. */
    public static final class Builder {
        private final Map<Integer, Integer> entries = new TreeMap<>();

        /** Gives a word or phrase a class; a phrase also marks its first word as {@link WordClass#STARTS_PHRASE}. */
        public Builder add(String entry, WordClass wordClass) {
            String[] words = entry.strip().split("\\s+");
            int hash = WordHash.of(words[0]);
            for (int i = 1; i < words.length; i++) {
                hash = WordHash.mix(hash, WordHash.of(words[i]));
            }
            put(hash, wordClass);
            if (words.length > 1) {
                put(WordHash.of(words[0]), WordClass.STARTS_PHRASE);
            }
            return this;
        }

        private void put(int hash, WordClass wordClass) {
            if (hash != 0) {
                entries.merge(hash, wordClass.bit(), (a, b) -> a | b);
            }
        }

        public Lexicon build() {
            return new Lexicon(
                    entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    entries.values().stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
