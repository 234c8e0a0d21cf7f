package org.clipfile.form;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text of any length; of a line that is too long to be held nothing is held. */
final class Lines {

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;

    Lines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** Goes on to the next line, if there is one. */
    boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        var any = false;
        while (position < filled || fill()) {
            any = true;
            var start = position;
            while (position < filled && buffer[position] != '\n') {
                position++;
            }
            append(start);
            if (position < filled) {
                position++;
                return true;
            }
        }
        return any;
    }

    String line() {
        return line.toString();
    }

    boolean isTooLong() {
        return tooLong;
    }

    private void append(int start) {
        if (line.length() + position - start > longest) {
            tooLong = true;
            line.setLength(0);
        } else if (!tooLong) {
            line.append(buffer, start, position - start);
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, reader.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
