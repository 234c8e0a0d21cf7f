package org.clipfile.person;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether two people of different articles are one. A missed merge is mended more easily than a wrong one, so names that
 * are not the same letter by letter need evidence, and so do names that many people bear.
 *
 * <ol>
 *   <li>The same name in another script: one person.
 *   <li>Jr, Sr or a number on one side only, or different ones: two.
 *   <li>The same name but for case, accents, hyphens, particles and the order of its words: one, unless both words of it are
 *       {@linkplain CommonNames common} and what the articles say speaks against it: roles that do not agree, or no topic
 *       in common, and then neither role, topic nor companion shared.
 *   <li>Another spelling (Zelenskiy, Zelenskyy), or a middle name or initial more: one only if roles agree or somebody else
 *       is named with both; for a common name only if a companion is shared, or role and topic both.
 *   <li>Different middle names, or anything else: two.
 * </ol>
 */
public final class SamePerson {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words of roles that say when or how, not what. */
    private static final Set<String> LEFT_OUT = Set.of(
            "former",
            "ex",
            "then",
            "late",
            "acting",
            "interim",
            "caretaker",
            "outgoing",
            "incoming",
            "new",
            "current",
            "the",
            "a",
            "an",
            "of",
            "for",
            "at",
            "in",
            "and",
            "to",
            "s");

    private SamePerson() {}

    /** How alike two names are. */
    enum Likeness {
        NONE,
        /** One has a middle name or initial that the other leaves out. */
        SHORTER,
        /** They sound the same and look much the same. */
        SPELLING,
        SAME
    }

    /** What names alone say. */
    enum Verdict {
        SAME,
        OTHER,
        /** It depends on what else is known. */
        UNDECIDED
    }

    /** Whether two people are one, as far as can be told. */
    public static boolean same(Sighting one, Sighting other) {
        return switch (byName(one, other)) {
            case SAME -> true;
            case OTHER -> false;
            case UNDECIDED -> byEvidence(one, other);
        };
    }

    static Verdict byName(Sighting one, Sighting other) {
        if (!Collections.disjoint(folded(one.nativeNames()), folded(other.nativeNames()))) {
            return Verdict.SAME;
        }
        var name = NameParts.of(one.name());
        return switch (likeness(name, NameParts.of(other.name()))) {
            case NONE -> Verdict.OTHER;
            case SAME -> CommonNames.isCommon(name) ? Verdict.UNDECIDED : Verdict.SAME;
            case SPELLING, SHORTER -> Verdict.UNDECIDED;
        };
    }

    private static boolean byEvidence(Sighting one, Sighting other) {
        var name = NameParts.of(one.name());
        var likeness = likeness(name, NameParts.of(other.name()));
        var companion = !Collections.disjoint(one.companions(), other.companions());
        var role = rolesAgree(one.roles(), other.roles());
        var topic = !Collections.disjoint(one.topics(), other.topics());
        if (likeness == Likeness.SAME) {
            return companion || role || topic || !contradict(one, other);
        }
        return CommonNames.isCommon(name) ? companion || role && topic : companion || role;
    }

    /** Both articles say something of roles, or of topics, and it is not the same. */
    private static boolean contradict(Sighting one, Sighting other) {
        var roles = !one.roles().isEmpty() && !other.roles().isEmpty();
        var topics = !one.topics().isEmpty() && !other.topics().isEmpty();
        return roles || topics;
    }

    private static Set<String> folded(Collection<String> names) {
        var folded = new HashSet<String>();
        names.forEach(name -> folded.add(Names.fold(name)));
        return folded;
    }

    static Likeness likeness(NameParts one, NameParts other) {
        if (!one.suffix().equals(other.suffix())) {
            return Likeness.NONE;
        }
        if (one.words().equals(other.words())) {
            return Likeness.SAME;
        }
        if (!one.isFull() || !other.isFull()) {
            return Likeness.NONE;
        }
        if (new TreeSet<>(one.words()).equals(new TreeSet<>(other.words()))
                && one.words().size() == other.words().size()) {
            return Likeness.SAME;
        }
        var first = spelling(one.words().getFirst(), other.words().getFirst());
        var last = spelling(one.words().getLast(), other.words().getLast());
        if (first == Likeness.NONE || last == Likeness.NONE) {
            return Likeness.NONE;
        }
        return min(min(first, last), middle(inner(one.words()), inner(other.words())));
    }

    private static List<String> inner(List<String> words) {
        return words.subList(1, words.size() - 1);
    }

    /** The fewer middle names must be among the others, in their order; an initial stands for a name. */
    private static Likeness middle(List<String> one, List<String> other) {
        var shorter = one.size() <= other.size() ? one : other;
        var longer = one.size() <= other.size() ? other : one;
        var likeness = shorter.size() == longer.size() ? Likeness.SAME : Likeness.SHORTER;
        var startsOtherwise = !shorter.isEmpty()
                && shorter.getFirst().length() == 1
                && !initial(shorter.getFirst(), longer.getFirst());
        if (startsOtherwise) {
            // George W. and George H. W.
            return Likeness.NONE;
        }
        int at = 0;
        for (var word : shorter) {
            while (at < longer.size()
                    && spelling(word, longer.get(at)) == Likeness.NONE
                    && !initial(word, longer.get(at))) {
                at++;
            }
            if (at == longer.size()) {
                return Likeness.NONE;
            }
            likeness = min(
                    likeness,
                    initial(word, longer.get(at)) && !word.equals(longer.get(at))
                            ? Likeness.SHORTER
                            : spelling(word, longer.get(at)));
            at++;
        }
        return likeness;
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static Likeness min(Likeness one, Likeness other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Words of four letters and more that sound the same and, vowels made alike, differ in a third of their letters at most. */
    static Likeness spelling(String one, String other) {
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        // What only one of two has at its end tells a woman from a man: Michael and Michaela.
        if (one.length() < 4
                || other.length() < 4
                || one.endsWith("a") != other.endsWith("a")
                || !NameParts.soundOf(one).equals(NameParts.soundOf(other))) {
            return Likeness.NONE;
        }
        var plain = plain(one);
        var otherPlain = plain(other);
        var longest = Math.max(plain.length(), otherPlain.length());
        return distance(plain, otherPlain) <= longest / 3 ? Likeness.SPELLING : Likeness.NONE;
    }

    /** Transliterations made alike: one letter for each pair of letters that newspapers choose between. */
    private static String plain(String word) {
        return word.replace("kh", "h")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace('y', 'i')
                .replace('w', 'v')
                .replace('o', 'u')
                .replace('e', 'a')
                .replaceAll("(.)\\1+", "$1");
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** Whether a role of one is a role of the other, or says the same in more words. */
    private static boolean rolesAgree(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(role -> other.stream().anyMatch(another -> agree(role, another)));
    }

    private static boolean agree(String role, String other) {
        var words = words(role);
        var others = words(other);
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static Set<String> words(String role) {
        var words = new HashSet<String>();
        for (var word : BETWEEN.split(Names.fold(role))) {
            if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
