package org.clipfile.bench;

import java.util.Locale;

/** Counts how many found quotes are right, and how many of their speakers. */
final class QuoteTally {
    int gold;
    int found;
    int right;
    /** Quotes of the gold standard, found or not, whose source has a name. */
    int named;
    /** Of these the ones that were found. */
    int namedFound;
    /** Of these the ones with the right speaker. */
    int speakers;

    /** "gold 76, found 91: P 64.8 R 77.6 F1 70.7". */
    String spans() {
        return String.format(
                Locale.ROOT,
                "%d gold quotes, %d found: P %.1f R %.1f F1 %.1f",
                gold,
                found,
                percent(right, found),
                percent(right, gold),
                percent(2 * right, found + gold));
    }

    static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** The last word of a name, a suffix left out. */
    static String surname(String name) {
        String plain = name.replaceFirst(",? (Jr\\.?|Sr\\.?|II|III|IV)$", "").replaceFirst("[’']s?$", "");
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
