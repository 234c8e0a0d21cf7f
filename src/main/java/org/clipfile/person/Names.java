package org.clipfile.person;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How names are compared. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘ʼ`.]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /**
     * A name without case, accents, apostrophes, full stops and hyphens: {@code o neill} for neither, {@code oneill}
     * for {@code O’Neill}, {@code maw shin} for {@code Maw-shin}. Letters of other scripts stay.
     */
    public static String fold(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var letters = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> appendPlain(letters, letter));
        return BETWEEN_WORDS
                .matcher(DROPPED.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
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
