package org.clipfile.extract;

/**
 * Weighs what speaks for and against a run of name tokens being a person. The weights are rules of thumb set on
 * passages
 * written for the tests: one strong sign (a title, a known given name before another name, an age, a native-script
 * name)
 * is enough, weak ones have to come together.
 */
final class NameEvidence {
    private static final double STRONG = 3;
    private static final double MIDDLING = 2;
    private static final double WEAK = 1;

    private static final double UNKNOWN = 0.04;

    private final Lexicon lexicon;

    NameEvidence(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Confidence that the tokens [from, to) of a sentence name a person: 0 for none. */
    double weigh(Labels labels, int from, int to) {
        if (belongsToThing(labels, from, to)) {
            return 0;
        }
        boolean single = nameTokens(labels, from, to) < 2 && labels.kind(from) != Kind.INITIAL;
        if (labels.capitalsSayNothing()) {
            return inCapitals(labels, from, to, single);
        }
        double score = inside(labels, from, to, single) + before(labels, from, single) + behind(labels, from, to);
        if (score >= STRONG) {
            return Math.min(1, 0.5 + (score - STRONG) / 10);
        }
        // An unknown first and last name may be confirmed by the last name alone elsewhere.
        boolean unknown = !single && score >= 0 && to - from <= 3;
        return score >= 0.5 ? 0.1 * score : unknown ? UNKNOWN : 0;
    }

    /** Where capitals say nothing, only known given and family names together are taken, or a title before one. */
    private double inCapitals(Labels labels, int from, int to, boolean single) {
        boolean given = lexicon.isGivenName(labels.word(from));
        boolean surname = lexicon.isSurname(labels.word(to - 1));
        if (single) {
            boolean world = lexicon.isWorldSurname(labels.word(from));
            return world || honorificBefore(labels, from) ? 0.5 : given || surname ? 0.1 : 0;
        }
        return given && surname && to - from < 4 ? 0.5 : 0;
    }

    private static int nameTokens(Labels labels, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (labels.kind(i) == Kind.NAME) {
                count++;
            }
        }
        return count;
    }

    /** Companies, places, storms, ships and laws that hold a name. */
    private boolean belongsToThing(Labels labels, int from, int to) {
        Kind next = labels.kindOrOther(to);
        String nextForm = labels.formOrEmpty(to);
        boolean ampersand = nextForm.equals("&") || labels.formOrEmpty(from - 1).equals("&");
        if (next == Kind.ORGANISATION || (ampersand && nameTokens(labels, from, to) < 2)) {
            return true;
        }
        // "Abraham Lincoln Presidential Library": more capitals up to a word of an organisation.
        int i = to;
        while (i < labels.to() && i < to + 5 && runsOn(labels, i)) {
            if (labels.kind(i) == Kind.ORGANISATION) {
                return true;
            }
            i++;
        }
        if (lexicon.isOrganisationHead(labels.formOrEmpty(from - 1))) {
            return true;
        }
        boolean ofOrganisation = labels.formOrEmpty(from - 1).equals("of")
                && labels.kindOrOther(from - 2) == Kind.ORGANISATION
                && !lexicon.isGivenName(labels.word(from));
        return ofOrganisation
                || (labels.kindOrOther(from - 1) == Kind.ORGANISATION && !lexicon.isGivenName(labels.word(from)));
    }

    private static boolean runsOn(Labels labels, int i) {
        return !labels.capitalsSayNothing()
                && labels.kind(i) != Kind.OTHER
                && labels.kind(i) != Kind.PARTICLE
                && Words.capitalised(labels.form(i));
    }

    private double inside(Labels labels, int from, int to, boolean single) {
        String first = labels.word(from);
        if (single && to - from == 1) {
            return singleWord(first);
        }
        double score = 0;
        if (lexicon.isGivenName(first)) {
            score += lexicon.isPlace(first) || lexicon.isNonName(first) ? WEAK : STRONG;
        }
        int last = lastNameToken(labels, from, to);
        if (lexicon.isSurname(labels.word(last)) || lexicon.endsLikeSurname(labels.word(last))) {
            score += WEAK + 0.5;
        } else if (lexicon.isGivenName(labels.word(last))) {
            score += WEAK;
        }
        for (int i = from; i < to; i++) {
            String word = labels.word(i);
            switch (labels.kind(i)) {
                case INITIAL -> score += single && i == from ? WEAK : MIDDLING;
                case SUFFIX -> score += MIDDLING;
                case PARTICLE -> score += WEAK + 0.5;
                default -> {
                    if (i > from && Words.hyphenatedGivenName(word)) {
                        score += MIDDLING;
                    }
                }
            }
        }
        if (lexicon.isSurnameFirst(first) && isShort(labels, from + 1, to)) {
            score += MIDDLING;
            if (to - from == 2 && FamilyNameOrder.isGivenName(labels.word(last))) {
                score += WEAK;
            }
        }
        return score;
    }

    private double singleWord(String word) {
        if (lexicon.isWorldSurname(word)) {
            return STRONG;
        }
        return lexicon.isGivenName(word) || lexicon.isSurname(word) ? 0.5 : 0;
    }

    /** Whether the rest has the length of Chinese, Korean and Vietnamese given names. */
    private static boolean isShort(Labels labels, int from, int to) {
        for (int i = from; i < to; i++) {
            if (labels.form(i).length() > 9) {
                return false;
            }
        }
        return to - from <= 3;
    }

    private static int lastNameToken(Labels labels, int from, int to) {
        int last = to - 1;
        while (last > from && labels.kind(last) != Kind.NAME) {
            last--;
        }
        return last;
    }

    private boolean honorificBefore(Labels labels, int from) {
        return labels.kindOrOther(from - 1) == Kind.HONORIFIC && labels.kind(from - 1) != Kind.NAME;
    }

    private double before(Labels labels, int from, boolean single) {
        String form = labels.formOrEmpty(from - 1);
        if (honorificBefore(labels, from)) {
            return STRONG + WEAK;
        }
        if (labels.kindOrOther(from - 1) == Kind.ROLE) {
            // "a driver Monday": a small role before a single unknown word is weaker than "President Suharto".
            boolean unknown = single && Words.lowerCase(form) && !lexicon.isGivenName(labels.word(from));
            return unknown ? MIDDLING : STRONG;
        }
        if (form.isEmpty()) {
            return 0;
        }
        if (single && lexicon.isMonthName(labels.word(from)) && isBeforeMonth(form)) {
            return -STRONG;
        }
        return switch (form) {
            case "in", "at", "near", "from", "to", "outside", "across", "inside" -> single ? -1.5 : 0;
            case "the", "The" -> single ? -MIDDLING : -WEAK;
            case "a", "an" -> single ? -MIDDLING : 0;
            case "," -> labels.kindOrOther(from - 2) == Kind.ROLE && !single ? MIDDLING : 0;
            default -> lexicon.isSpeechVerb(form) ? 0.5 : 0;
        };
    }

    private boolean isBeforeMonth(String form) {
        return lexicon.isPreposition(form)
                || lexicon.isFunctionWord(form)
                || switch (form) {
                    case "last", "next", "early", "late", "mid" -> true;
                    default -> Character.isDigit(form.charAt(0));
                };
    }

    private double behind(Labels labels, int from, int to) {
        String next = labels.formOrEmpty(to);
        String second = labels.formOrEmpty(to + 1);
        if (next.equals(",")) {
            return behindComma(labels, to + 1, second, lexicon.isSpeechVerb(labels.formOrEmpty(from - 1)));
        }
        if (next.equals("(")) {
            return inBrackets(labels, from, to, second);
        }
        if (lexicon.isAttributiveNoun(next)) {
            return labels.formOrEmpty(from - 1).equalsIgnoreCase("the") ? MIDDLING + 0.5 : WEAK;
        }
        if (next.equals("and") && lexicon.isGivenName(labels.word(from)) && namedPair(labels, to + 1)) {
            return STRONG;
        }
        if (lexicon.isSpeechVerb(next)) {
            return WEAK + 0.5;
        }
        return 0;
    }

    /** "John and Mary Smith". */
    private boolean namedPair(Labels labels, int at) {
        return labels.kindOrOther(at) == Kind.NAME
                && labels.kindOrOther(at + 1) == Kind.NAME
                && lexicon.isGivenName(labels.word(at))
                && lexicon.isSurname(labels.word(at + 1));
    }

    private double behindComma(Labels labels, int at, String word, boolean saidBefore) {
        if (isAge(word)) {
            String after = labels.formOrEmpty(at + 1);
            return after.equals(",") || after.equals(".") || after.isEmpty() ? STRONG : 0;
        }
        if (word.equals("who") || word.equals("whose")) {
            return MIDDLING;
        }
        if (lexicon.isSpeechVerb(word) || lexicon.isObjectVerb(word)) {
            return WEAK;
        }
        if (saidBefore && (word.equals("a") || word.equals("an"))) {
            // "said Lakshmi, a 29-year-old worker"
            return STRONG;
        }
        if (word.startsWith("D-") || word.startsWith("R-") || word.startsWith("I-")) {
            // A US legislator's party and state: "Sherrod Brown, D-Ohio".
            return STRONG;
        }
        for (int i = at; i < Math.min(at + 4, labels.to()); i++) {
            String form = labels.form(i);
            if (lexicon.isRole(form)) {
                return MIDDLING;
            }
            if (!Words.word(form)) {
                break;
            }
        }
        return 0;
    }

    private static boolean isAge(String word) {
        return word.length() > 0 && word.length() < 3 && word.chars().allMatch(Character::isDigit);
    }

    private double inBrackets(Labels labels, int from, int to, String word) {
        if (isAge(word)) {
            return STRONG;
        }
        if (word.isEmpty() || !NativeNames.isNative(word)) {
            return 0;
        }
        boolean nameLike = lexicon.isGivenName(labels.word(from))
                || (lexicon.isSurnameFirst(labels.word(from)) && to - from > 1)
                || Words.hyphenatedGivenName(labels.word(to - 1));
        return nameLike ? STRONG : 0;
    }
}
