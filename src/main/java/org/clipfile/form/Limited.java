package org.clipfile.form;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters of one item after the other, none of which may be longer than what memory is meant for. */
final class Limited extends FilterReader {

    private final int longest;
    private long count;

    Limited(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    /** That the next item begins. */
    void next() {
        count = 0;
    }

    @Override
    public int read() throws IOException {
        var character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws FormException {
        count += more;
        if (count > longest) {
            throw new FormException(
                    "One item is longer than the %,d characters that are read at once.".formatted(longest));
        }
    }
}
