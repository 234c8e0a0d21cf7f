package org.clipfile.split;

import java.util.Arrays;

/**
 * A piece of the input that may run over several lines. Its text has one space for each line break inside it and is
 * otherwise the input's own characters. It knows where each of its lines stands in the input, so that nothing gets lost.
 */
final class Passage {
    private final String source;
    private final int[] bounds;
    private final String text;

    /** @param bounds start and end of each line, in pairs; no line is empty or has white space at its edges */
    private Passage(String source, int[] bounds) {
        this.source = source;
        this.bounds = bounds;
        this.text = join();
    }

    static Passage of(String source, Span... lines) {
        var bounds = new int[lines.length * 2];
        for (int i = 0; i < lines.length; i++) {
            bounds[2 * i] = lines[i].start();
            bounds[2 * i + 1] = lines[i].end();
        }
        return new Passage(source, bounds);
    }

    private String join() {
        if (bounds.length == 2) {
            return source.substring(bounds[0], bounds[1]);
        }
        var joined = new StringBuilder();
        for (int i = 0; i < bounds.length; i += 2) {
            if (i > 0) {
                joined.append(' ');
            }
            joined.append(source, bounds[i], bounds[i + 1]);
        }
        return joined.toString();
    }

    String text() {
        return text;
    }

    int start() {
        return bounds[0];
    }

    int end() {
        return bounds[bounds.length - 1];
    }

    int lines() {
        return bounds.length / 2;
    }

    Span line(int index) {
        return new Span(bounds[2 * index], bounds[2 * index + 1]);
    }

    /** The passage from one offset into {@link #text} to another, without the white space at its edges. */
    Passage slice(int from, int to) {
        while (from < to && Typography.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Typography.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            throw new IllegalArgumentException("nothing but white space in the slice");
        }
        var cut = new int[bounds.length];
        int count = 0;
        int offset = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            int length = bounds[i + 1] - bounds[i];
            int first = Math.max(from - offset, 0);
            int last = Math.min(to - offset, length);
            if (first < last) {
                cut[count++] = bounds[i] + first;
                cut[count++] = bounds[i] + last;
            }
            offset += length + 1;
        }
        return new Passage(source, Arrays.copyOf(cut, count));
    }

    Passage from(int offset) {
        return slice(offset, text.length());
    }

    Passage upTo(int offset) {
        return slice(0, offset);
    }

    @Override
    public String toString() {
        return text;
    }
}
