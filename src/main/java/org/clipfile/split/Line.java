package org.clipfile.split;

/**
 * A line of the input that is not blank.
 *
 * @param span without the white space at its edges
 * @param gap how many blank lines stand before it
 * @param indent how many characters of white space it begins with
 */
record Line(Span span, int gap, int indent) {
    int length() {
        return span.end() - span.start();
    }
}
