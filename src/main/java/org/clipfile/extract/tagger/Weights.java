package org.clipfile.extract.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The weights of one pass: for each known feature one for every label, and for each pair of labels one. Immutable. */
public final class Weights {
    private final int[] keys;
    private final byte[] values;
    private final int mask;
    private final float scale;
    private final float[] transitions;
    private final int size;

    /**
     * @param features feature hashes, none of them 0
     * @param quantised five weights a feature, in units of {@code scale}
     * @param transitions a weight for each pair of labels, the earlier first
     */
    Weights(int[] features, byte[] quantised, float scale, float[] transitions) {
        size = features.length;
        int capacity = Integer.highestOneBit(Math.max(4, size)) * 4;
        if (capacity > size * 3) {
            capacity /= 2;
        }
        keys = new int[capacity];
        values = new byte[capacity * Label.COUNT];
        mask = capacity - 1;
        this.scale = scale;
        this.transitions = transitions.clone();
        for (int i = 0; i < size; i++) {
            int slot = features[i] & mask;
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = features[i];
            System.arraycopy(quantised, i * Label.COUNT, values, slot * Label.COUNT, Label.COUNT);
        }
    }

    public int size() {
        return size;
    }

    /**
     * The same weights with names made likelier: every word outside a name costs {@code lean}. Training texts forget names
     * more often than they invent some, so the best value on the development sets is above 0.
     */
    public Weights leaning(float lean) {
        return new Weights(this, lean);
    }

    private Weights(Weights other, float lean) {
        keys = other.keys;
        values = other.values;
        mask = other.mask;
        scale = other.scale;
        size = other.size;
        transitions = other.transitions.clone();
        for (int from = 0; from < Label.COUNT; from++) {
            transitions[from * Label.COUNT + Label.OUTSIDE.ordinal()] -= lean;
        }
    }

    float transition(int from, int to) {
        return transitions[from * Label.COUNT + to];
    }

    /** Adds up the weights of features into {@code scores}, one place a label, from {@code offset}. */
    void score(int[] features, int count, float[] scores, int offset) {
        int s0 = 0;
        int s1 = 0;
        int s2 = 0;
        int s3 = 0;
        int s4 = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            int slot = feature & mask;
            int key = keys[slot];
            while (key != feature && key != 0) {
                slot = (slot + 1) & mask;
                key = keys[slot];
            }
            if (key != 0) {
                int base = slot * Label.COUNT;
                s0 += values[base];
                s1 += values[base + 1];
                s2 += values[base + 2];
                s3 += values[base + 3];
                s4 += values[base + 4];
            }
        }
        scores[offset] = s0 * scale;
        scores[offset + 1] = s1 * scale;
        scores[offset + 2] = s2 * scale;
        scores[offset + 3] = s3 * scale;
        scores[offset + 4] = s4 * scale;
    }

    void write(DataOutput out) throws IOException {
        var order = new long[size];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                order[n++] = ((long) keys[slot] << 32) | slot;
            }
        }
        Arrays.sort(order);
        out.writeInt(size);
        out.writeFloat(scale);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        for (long entry : order) {
            out.writeInt((int) (entry >> 32));
        }
        for (int label = 0; label < Label.COUNT; label++) {
            for (long entry : order) {
                out.writeByte(values[(int) entry * Label.COUNT + label]);
            }
        }
    }

    static Weights read(ByteBuffer in) {
        int size = in.getInt();
        float scale = in.getFloat();
        var transitions = new float[Label.COUNT * Label.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        var features = new int[size];
        in.asIntBuffer().get(features);
        in.position(in.position() + size * Integer.BYTES);
        int base = in.position();
        var values = new byte[size * Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            for (int i = 0; i < size; i++) {
                values[i * Label.COUNT + label] = in.get(base + label * size + i);
            }
        }
        in.position(base + values.length);
        return new Weights(features, values, scale, transitions);
    }
}
