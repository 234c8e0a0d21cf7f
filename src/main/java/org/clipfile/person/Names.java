package org.clipfile.person;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How names are compared. */
public final class Names {

    /** Signs within words that some leave out. */
    private static final String DROPPED = "'’‘ʼ`.";

    private Names() {}

    /**
     * A name without case, accents, apostrophes, full stops and hyphens: {@code o neill} for neither, {@code oneill}
     * for {@code O’Neill}, {@code maw shin} for {@code Maw-shin}. Letters of other scripts stay.
     */
    public static String fold(String name) {
        var folded = new StringBuilder(name.length());
        var isBetweenWords = false;
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var letter : letters.codePoints().toArray()) {
            if (isLeftOut(letter)) {
                continue;
            }
            var isInWord = isLetterOrNumber(letter);
            if (isInWord && isBetweenWords && !folded.isEmpty()) {
                folded.append(' ');
            }
            if (isInWord) {
                appendPlain(folded, letter);
            }
            isBetweenWords = !isInWord;
        }
        return folded.toString();
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    /** Marks, which stand behind their letters after decomposition, and signs within words. */
    private static boolean isLeftOut(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> DROPPED.indexOf(character) >= 0;
        };
    }

    /** Letters that Unicode does not decompose, as newspapers without them print them. */
    private static void appendPlain(StringBuilder letters, int letter) {
        switch (letter) {
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ', 'ð' -> letters.append('d');
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'þ' -> letters.append("th");
            case 'ı' -> letters.append('i');
            default -> letters.appendCodePoint(letter);
        }
    }

    /** The form that says most of a name: the one with most words, of those the longest, of those the first. */
    public static String fullest(Collection<String> forms) {
        return forms.stream()
                .reduce((one, other) -> {
                    var difference = words(other) - words(one);
                    return difference > 0 || (difference == 0 && other.length() > one.length()) ? other : one;
                })
                .orElseThrow();
    }

    private static int words(String name) {
        return fold(name).split(" ").length;
    }

    /** The longest of some folded forms that stands, as whole words, in a text; nothing for no text. */
    public static Optional<String> longestIn(String text, Collection<String> foldedForms) {
        if (text == null) {
            return Optional.empty();
        }
        var words = " " + fold(text) + " ";
        return foldedForms.stream()
                .filter(form -> words.contains(" " + form + " "))
                .max(Comparator.comparingInt(String::length));
    }
}
