package org.clipfile.extract;

/**
 * What stands between a pair of quotation marks that is not inside another pair.
 *
 * @param open offset of the opening mark
 * @param start offset of the first quoted character
 * @param end offset behind the last quoted character
 * @param close offset behind the closing mark; equal to end where the mark is missing
 */
record QuoteSpan(int open, int start, int end, int close) {
    String text(String body) {
        return body.substring(start, end);
    }

    /** The last character, nested closing marks left out. */
    char lastCharacter(String body) {
        int at = end - 1;
        while (at > start && "’'”\"»)".indexOf(body.charAt(at)) >= 0) {
            at--;
        }
        return body.charAt(at);
    }
}
