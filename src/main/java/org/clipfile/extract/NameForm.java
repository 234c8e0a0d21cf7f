package org.clipfile.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name taken apart for comparing.
 *
 * @param words name words in the order of the text, folded: small letters, no accents, no stops; initials are one
 *     letter
 * @param suffix folded suffix such as "jr"; empty if there is none
 * @param familyAt index of the first word of the family name
 * @param familyTo index behind its last word
 */
record NameForm(List<String> words, String suffix, int familyAt, int familyTo) {
    NameForm {
        words = List.copyOf(words);
    }

    /** Takes the tokens [from, to) apart. */
    static NameForm of(Tokens tokens, int from, int to, Lexicon lexicon) {
        var words = new ArrayList<String>();
        var plain = new ArrayList<String>();
        String suffix = "";
        for (int i = from; i < to; i++) {
            String form = Words.unshouted(tokens.form(i));
            if (i > from && lexicon.isSuffix(tokens.form(i)) && tokens.form(i).length() > 1) {
                suffix = fold(form);
            } else if (!form.equals(",")) {
                if (Words.initials(form)) {
                    // "J.K." and "J. K." are the same two initials.
                    form.chars().filter(Character::isLetter).forEach(c -> {
                        words.add(fold(Character.toString(c)));
                        plain.add(Character.toString(c));
                    });
                } else {
                    words.add(fold(form));
                    plain.add(form);
                }
            }
        }
        if (words.isEmpty()) {
            words.add(fold(tokens.form(from)));
            plain.add(tokens.form(from));
        }
        if (FamilyNameOrder.familyFirst(plain, lexicon)) {
            return new NameForm(words, suffix, 0, 1);
        }
        int family = words.size() - 1;
        while (family > 1 && lexicon.isParticle(plain.get(family - 1))) {
            family--;
        }
        return new NameForm(words, suffix, family, words.size());
    }

    /** Small letters, no accents, no stops, no article al- or el-. */
    static String fold(String word) {
        String plain = word;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('\u2019', '\'')
                        .replace("\u0142", "l")
                        .replace("\u0131", "i")
                        .replace("\u00f8", "o");
                break;
            }
        }
        String folded = plain.toLowerCase(Locale.ROOT).replace(".", "");
        if ((folded.startsWith("al-") || folded.startsWith("el-")) && folded.length() > 4) {
            return folded.substring(3);
        }
        return folded;
    }

    /** Whether the other is this one's last words, and shorter: "Cortez Masto" of Catherine Cortez Masto. */
    boolean endsWith(NameForm other) {
        int rest = words.size() - other.words.size();
        return rest > 0 && words.subList(rest, words.size()).equals(other.words);
    }

    boolean single() {
        return words.size() == 1;
    }

    String first() {
        return words.getFirst();
    }

    String family() {
        return words.get(familyTo - 1);
    }

    boolean familyFirst() {
        return familyAt == 0 && words.size() > 1;
    }

    /**
     * How well this shorter name fits a fuller one: 0 not at all, 3 its family name, 2 its first word, 1 another part.
     */
    int fits(NameForm full) {
        int size = words.size();
        if (size > full.words.size() || (!suffix.isEmpty() && !full.suffix.isEmpty() && !suffix.equals(full.suffix))) {
            return 0;
        }
        int best = 0;
        for (int at = 0; at + size <= full.words.size(); at++) {
            if (full.words.subList(at, at + size).equals(words)) {
                best = Math.max(best, weightOf(full, at, at + size));
            }
        }
        return best;
    }

    private static int weightOf(NameForm full, int from, int to) {
        boolean family = full.familyFirst() ? from == 0 : to == full.words.size();
        if (family) {
            return 3;
        }
        // Long Iberian and Vietnamese names are shortened to a word from the middle: Lula.
        return from == 0 || to == full.words.size() || full.words.size() > 3 ? 2 : 1;
    }

    /**
     * Whether two full names can be one person's: one is the other with words left out, or spelt a little differently.
     */
    boolean agreesWith(NameForm other) {
        if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
            return false;
        }
        NameForm shorter = words.size() <= other.words.size() ? this : other;
        NameForm longer = shorter == this ? other : this;
        if (!similar(shorter.family(), longer.family()) && !longer.words.contains(shorter.family())) {
            return false;
        }
        int at = 0;
        boolean sharedWord = false;
        for (String word : shorter.words) {
            while (at < longer.words.size() && !sameWord(word, longer.words.get(at))) {
                at++;
            }
            if (at == longer.words.size()) {
                return false;
            }
            sharedWord |= word.length() > 1 && at < longer.words.size();
            at++;
        }
        // The first words must meet, or "Rodham Clinton" would do for "Hillary Rodham Clinton" and "Clinton Smith".
        return sharedWord && (sameWord(shorter.first(), longer.first()) || longer.words.contains(shorter.first()));
    }

    private static boolean sameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        boolean shortForm =
                Math.min(one.length(), other.length()) >= 3 && (one.startsWith(other) || other.startsWith(one));
        return shortForm || similar(one, other);
    }

    /**
     * Spellings of one name: Zelenskiy, Zelenskyy. Six letters with the first four in common, at most two differing.
     */
    private static boolean similar(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int length = Math.min(one.length(), other.length());
        if (length < 6 || Math.abs(one.length() - other.length()) > 2 || !one.regionMatches(0, other, 0, 4)) {
            return false;
        }
        int front = 4;
        while (front < length && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        return Math.max(one.length(), other.length()) - front <= 2;
    }
}
