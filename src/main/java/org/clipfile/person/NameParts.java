package org.clipfile.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * A name taken apart for comparing it with another spelling of itself.
 *
 * @param words its words but for particles, folded; what a hyphen joins is one word, initials are one letter each
 * @param suffix "jr", "iii" and the like; empty if there is none
 */
record NameParts(List<String> words, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jnr", "sr", "snr", "ii", "iii", "iv");

    /** Words that newspapers add and leave out: Mohammed bin Salman, Abdel Fattah al-Sisi, Ursula von der Leyen. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "binti", "ben", "van", "von", "der", "den", "de", "del", "della", "di",
            "da", "dos", "do", "das", "du", "la", "le", "ul", "ur", "af", "y", "e");

    /** Family names behind which two syllables are one given name, whether or not a hyphen joins them. */
    private static final Set<String> BEFORE_SYLLABLES = Set.of(
            "kim", "lee", "yi", "park", "pak", "choi", "choe", "jung", "jeong", "chung", "kang", "cho", "jo", "yoon",
            "yun", "jang", "chang", "lim", "han", "oh", "seo", "suh", "shin", "kwon", "hwang", "ahn", "an", "song",
            "moon", "ryu", "chen", "lin", "huang", "hsu", "wang", "wu", "tsai", "yang", "liu", "li", "zhang", "zhao",
            "zhou", "xu", "sun", "ma", "hu", "guo", "kuo", "lai", "lo", "hsieh", "tseng", "chiang", "chiu", "yeh", "su",
            "ko", "tsang", "chan", "wong", "leung", "lam", "cheung", "ng", "tan", "ong", "goh", "teo", "chow", "ho",
            "lau", "yip", "kwok");

    private static final int LONGEST_SYLLABLE = 6;
    private static final int LONGEST_SOUND = 50;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0,]+");

    /** Any thread may use it as long as nobody changes its settings. */
    private static final DoubleMetaphone SOUNDS = new DoubleMetaphone();

    static {
        SOUNDS.setMaxCodeLen(8);
    }

    NameParts {
        words = List.copyOf(words);
    }

    static NameParts of(String name) {
        var words = new ArrayList<String>();
        var suffix = "";
        var written = BETWEEN_WORDS.split(name.strip());
        for (int i = 0; i < written.length; i++) {
            var pieces = Names.fold(written[i]).split(" ");
            var joined = String.join("", pieces);
            if (i > 0 && SUFFIXES.contains(joined)) {
                suffix = joined.replace("jnr", "jr").replace("snr", "sr");
            } else if (isInitials(written[i])) {
                joined.chars().mapToObj(Character::toString).forEach(words::add);
            } else if (pieces.length > 1 && pieces[0].length() == 2 && PARTICLES.contains(pieces[0])) {
                words.add(joined.substring(2));
            } else if (!joined.isEmpty() && (!PARTICLES.contains(joined) || written.length == 1)) {
                words.add(joined);
            }
        }
        if (words.size() == 3
                && BEFORE_SYLLABLES.contains(words.getFirst())
                && isSyllable(words.get(1))
                && isSyllable(words.get(2))) {
            words.set(1, words.get(1) + words.removeLast());
        }
        return new NameParts(words, suffix);
    }

    private static boolean isSyllable(String word) {
        return word.length() > 1 && word.length() <= LONGEST_SYLLABLE;
    }

    /** "M.K.", "J." and "MK", but not "Li". */
    private static boolean isInitials(String written) {
        var letters = written.replace(".", "");
        return !letters.isEmpty()
                && letters.length() <= 3
                && letters.chars().allMatch(Character::isUpperCase)
                && (written.indexOf('.') > 0 || letters.length() < 3);
    }

    /** Whether there is enough of a name to compare it by anything but its letters. */
    boolean isFull() {
        return words.size() > 1 && !onlyInitials();
    }

    private boolean onlyInitials() {
        return words.stream().allMatch(word -> word.length() == 1);
    }

    /**
     * What spellings of one name have in common, and few others: how its first and its last word sound, in either order.
     * Empty for a single name, which is never looked for by its sound.
     */
    Optional<String> sound() {
        if (!isFull()) {
            return Optional.empty();
        }
        var initials = words.stream().filter(word -> word.length() == 1).toList();
        var names = words.stream().filter(word -> word.length() > 1).toList();
        var first = names.size() > 1 ? soundOf(names.getFirst()) : soundOf(String.join("", initials));
        var last = soundOf(names.getLast());
        return Optional.of(first.compareTo(last) < 0 ? first + " " + last : last + " " + first);
    }

    /** The sound of a word; the word itself where it is in a script that the library does not know. */
    static String soundOf(String word) {
        var sound = SOUNDS.doubleMetaphone(word);
        return sound == null || sound.isEmpty() ? word.substring(0, Math.min(word.length(), LONGEST_SOUND)) : sound;
    }
}
