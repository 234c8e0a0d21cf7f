package org.clipfile.split;

import java.util.Optional;

/**
 * The place, and maybe day and agency, that a wire story begins with: {@code KYIV, April 25 (Reuters) -}.
 *
 * @param agency whether it names an agency in brackets
 */
record Dateline(boolean agency) {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS_OF_A_PLACE = 4;

    static Optional<Dateline> at(String text, Lexicon lexicon) {
        var cityOnly = Kicker.at(text).filter(kicker -> lexicon.datelineCities().has(kicker.label()));
        if (cityOnly.isPresent()) {
            return Optional.of(new Dateline(false));
        }
        int limit = Math.min(text.length() - 1, LONGEST);
        for (int i = 3; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '.' && Character.isLowerCase(text.charAt(i - 1)) && i > 40) {
                return Optional.empty();
            }
            if (Typography.isDash(c)
                    && (Typography.isSpace(text.charAt(i - 1)) || c == '—' || text.charAt(i - 1) == ')')
                    && (Typography.isSpace(text.charAt(i + 1)) || c == '—' || Typography.isDash(text.charAt(i + 1)))) {
                return before(text.substring(0, i).strip(), lexicon);
            }
        }
        return Optional.empty();
    }

    private static Optional<Dateline> before(String head, Lexicon lexicon) {
        boolean agency = false;
        var place = head;
        if (head.endsWith(")") && head.indexOf('(') >= 0) {
            int open = head.indexOf('(');
            var inner = head.substring(open + 1, head.length() - 1).strip();
            if (open == 0) {
                place = inner;
            } else {
                agency = lexicon.newsAgencies().has(inner)
                        || (!inner.isEmpty()
                                && Word.first(inner, 4).size() <= 3
                                && Character.isUpperCase(inner.charAt(0)));
                if (!agency) {
                    return Optional.empty();
                }
                place = head.substring(0, open).strip();
            }
        }
        return isPlace(place, agency, lexicon) ? Optional.of(new Dateline(agency)) : Optional.empty();
    }

    /** A place in capitals, or in any case where an agency vouches for it, then regions and dates after commas. */
    private static boolean isPlace(String text, boolean agency, Lexicon lexicon) {
        var segments = text.split("[,/]");
        if (segments.length == 0 || segments.length > 4 || lexicon.labelWords().match(segments[0])) {
            return false;
        }
        for (int i = 0; i < segments.length; i++) {
            var words = Word.first(segments[i], MOST_WORDS_OF_A_PLACE + 1);
            if (words.isEmpty() || words.size() > MOST_WORDS_OF_A_PLACE) {
                return false;
            }
            for (var word : words) {
                if (!word.isCapitalised() && !(i > 0 && word.isNumber()) && !(agency && word.isNumber())) {
                    return false;
                }
            }
        }
        var place = segments[0].strip();
        long letters = place.chars().filter(Character::isLetter).count();
        boolean capitals = place.chars().noneMatch(Character::isLowerCase);
        return letters >= 3 && (capitals || agency);
    }
}
