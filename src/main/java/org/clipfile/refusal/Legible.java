package org.clipfile.refusal;

/** Whether a string is text at all, and not binary data or half a character. */
public final class Legible {

    private Legible() {}

    /**
     * Refuses control characters other than tab, line feed, form feed and carriage return, and surrogates without their
     * partners: neither is ever part of a news text, and no database keeps both of them.
     *
     * @param what names the string to whoever sent it
     * @param text may be null
     * @return the text
     * @throws BadInput with the UTF-16 offset of the first such character
     */
    public static String require(String what, String text) {
        for (var i = 0; text != null && i < text.length(); i++) {
            var unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new BadInput("The %s has half a character (a lone surrogate, U+%04X) at offset %,d."
                        .formatted(what, (int) unit, i));
            } else if (isControl(unit)) {
                throw new BadInput("The %s has a control character (U+%04X) at offset %,d; is it binary data?"
                        .formatted(what, (int) unit, i));
            }
        }
        return text;
    }

    /** Whether a text has nothing but white space, non-breaking and zero-width spaces and byte order marks included. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT);
    }

    private static boolean isControl(char unit) {
        return unit == 0x7f || unit < ' ' && unit != '\t' && unit != '\n' && unit != '\f' && unit != '\r';
    }
}
