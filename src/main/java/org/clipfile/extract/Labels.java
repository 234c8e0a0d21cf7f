package org.clipfile.extract;

/** The kinds of the tokens of one sentence. */
final class Labels {
    private final Tokens tokens;
    private final int from;
    private final int to;
    private final Lexicon lexicon;
    private final Kind[] kinds;
    private final boolean shouted;
    private final boolean titleCase;

    Labels(Tokens tokens, int from, int to, Lexicon lexicon) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.lexicon = lexicon;
        this.kinds = new Kind[to - from];
        int small = 0;
        int capitals = 0;
        int capitalised = 0;
        int smallContent = 0;
        for (int i = from; i < to; i++) {
            String form = tokens.form(i);
            if (Words.word(form)
                    && Words.lowerCase(form)
                    && !lexicon.isFunctionWord(form)
                    && !lexicon.isPreposition(form)) {
                smallContent++;
            }
            if (form.length() > 3 && Words.word(form)) {
                small += Words.lowerCase(form) ? 1 : 0;
                capitals += Words.allCapitals(form) ? 1 : 0;
                capitalised += Words.capitalised(form) ? 1 : 0;
            }
        }
        // Four letters or more, so that "US", "NATO" and the small words of a headline do not count.
        this.shouted = capitals > 1 && capitals * 10 >= (small + capitalised) * 8;
        // A sentence with a full stop, or with a small word that carries meaning, is no headline in Title Case.
        this.titleCase = !shouted
                && capitalised > 3
                && smallContent == 0
                && !tokens.form(to - 1).equals(".");
        label();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Tokens tokens() {
        return tokens;
    }

    /** All capitals or Every Word Capitalised: capitals say nothing here. */
    boolean capitalsSayNothing() {
        return shouted || titleCase;
    }

    Kind kind(int token) {
        return kinds[token - from];
    }

    /** The kind of a token; OTHER outside the sentence. */
    Kind kindOrOther(int token) {
        return token >= from && token < to ? kinds[token - from] : Kind.OTHER;
    }

    String form(int token) {
        return tokens.form(token);
    }

    /** The form of a token, the empty string outside the sentence. */
    String formOrEmpty(int token) {
        return token >= from && token < to ? tokens.form(token) : "";
    }

    /** The form to look up: without shouting where the sentence shouts. */
    String word(int token) {
        return shouted ? Words.unshouted(tokens.form(token)) : tokens.form(token);
    }

    private void label() {
        for (int i = from; i < to; i++) {
            kinds[i - from] = plainKind(i);
        }
        labelPlaces();
        for (int i = from; i < to; i++) {
            if (kind(i) != Kind.NAME && isNameAllTheSame(i)) {
                kinds[i - from] = Kind.NAME;
            }
        }
    }

    private Kind plainKind(int i) {
        String form = tokens.form(i);
        if (!Words.word(form)) {
            return Kind.OTHER;
        }
        String word = word(i);
        if (!Words.capitalised(form)) {
            if (lexicon.isParticle(form)) {
                return Kind.PARTICLE;
            }
            return lexicon.isRole(form) ? Kind.ROLE : Kind.OTHER;
        }
        if (lexicon.isHonorific(word)) {
            return Kind.HONORIFIC;
        }
        if (lexicon.isPlace(word)) {
            return Kind.PLACE;
        }
        if (Words.initials(form)) {
            return Kind.INITIAL;
        }
        if (lexicon.isSuffix(form)) {
            return Kind.SUFFIX;
        }
        if (lexicon.isRole(word) || (lexicon.isRoleModifier(word) && !lexicon.isGivenName(word))) {
            return Kind.ROLE;
        }
        if (lexicon.isOrganisationWord(word) || lexicon.isOrganisationHead(word)) {
            return Kind.ORGANISATION;
        }
        if (lexicon.isParticle(form)) {
            return Kind.PARTICLE;
        }
        if (shouted && !knownName(word)) {
            return Kind.CAPITALISED;
        }
        boolean acronym = !shouted && Words.allCapitals(form) && form.length() > 1;
        return acronym || lexicon.isNonName(word) ? Kind.CAPITALISED : Kind.NAME;
    }

    private boolean knownName(String word) {
        return lexicon.isGivenName(word)
                || lexicon.isSurname(word)
                || lexicon.isSurnameFirst(word)
                || Words.hyphenatedGivenName(word);
    }

    private void labelPlaces() {
        for (int i = from; i < to; i++) {
            if (!lexicon.opensPlace(word(i))) {
                continue;
            }
            var phrase = new StringBuilder(word(i));
            for (int j = i + 1; j < Math.min(to, i + 4); j++) {
                phrase.append(' ').append(word(j));
                if (lexicon.isPlace(phrase.toString())) {
                    for (int k = i; k <= j; k++) {
                        kinds[k - from] = Kind.PLACE;
                    }
                }
            }
        }
    }

    /** Words of other kinds that are names beside a name: "Theresa May", "Stephen King", "Florence Pugh". */
    private boolean isNameAllTheSame(int i) {
        String word = word(i);
        Kind kind = kind(i);
        if (kind == Kind.OTHER || kind == Kind.PARTICLE || kind == Kind.SUFFIX || !Words.capitalised(tokens.form(i))) {
            return false;
        }
        boolean lastOfRun = kindOrOther(i + 1) == Kind.OTHER || kindOrOther(i + 1) == Kind.SUFFIX || lowerNext(i);
        boolean behindGiven = i > from
                && kind(i - 1) == Kind.NAME
                && lexicon.isGivenName(word(i - 1))
                && !lexicon.isPlace(word(i - 1));
        boolean behindInitial = i > from && kind(i - 1) == Kind.INITIAL;
        if (lastOfRun && (behindGiven || behindInitial) && lexicon.isSurname(word)) {
            return true;
        }
        // A middle name: "Melinda French Gates".
        boolean middle =
                behindGiven && kind == Kind.PLACE && kindOrOther(i + 1) == Kind.NAME && lexicon.isSurname(word(i + 1));
        if (middle) {
            return true;
        }
        boolean lawOrName = kind == Kind.ORGANISATION
                && lexicon.isGivenName(word)
                && (i == from || !Words.capitalised(tokens.form(i - 1)) || kind(i - 1) == Kind.ROLE)
                && lowerNextButOne(i);
        boolean mayBeGiven = lawOrName
                || (kind == Kind.PLACE || kind == Kind.ROLE || kind == Kind.CAPITALISED)
                        && lexicon.isGivenName(word)
                        && !lexicon.isRole(word);
        boolean titled = kind == Kind.PLACE
                && lexicon.isGivenName(word)
                && i > from
                && (kind(i - 1) == Kind.ROLE || kind(i - 1) == Kind.HONORIFIC)
                && kindOrOther(i + 1) == Kind.NAME
                && lexicon.nationality(word).isEmpty();
        if (titled) {
            return true;
        }
        return mayBeGiven
                && kindOrOther(i + 1) == Kind.NAME
                && lexicon.isSurname(word(i + 1))
                && kindOrOther(i + 2) != Kind.ORGANISATION;
    }

    private boolean lowerNextButOne(int i) {
        return i + 2 >= to || !Words.capitalised(tokens.form(i + 2));
    }

    private boolean lowerNext(int i) {
        return i + 1 >= to || !Words.capitalised(tokens.form(i + 1));
    }
}
