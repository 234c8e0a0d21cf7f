package org.clipfile.extract;

/** Finds who says a quote in the words before it: "Smith said: “...”", "Smith called it “...”". */
final class AttributionBefore {
    /** A short phrase in marks this many words behind the verb of saying is a scare quote inside reported speech. */
    private static final int FAR = 18;

    private static final int FEW_WORDS = 3;

    private static final int LONGEST_NOUN = 9;

    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final SubjectFinder subjects;
    private final MainSubjects mainSubjects;
    private final SayingVerbs verbs;
    private final QuotedWords words;
    private final Referents referents;

    AttributionBefore(
            Tokens body,
            Lexicon lexicon,
            Speakers speakers,
            SubjectFinder subjects,
            MainSubjects mainSubjects,
            SayingVerbs verbs,
            QuotedWords words,
            Referents referents) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.subjects = subjects;
        this.mainSubjects = mainSubjects;
        this.verbs = verbs;
        this.words = words;
        this.referents = referents;
    }

    /**
     * The attribution that leads to a quote.
     *
     * @param low first item that may belong to it: behind the quote before, or the first of the statement
     * @param quote item of the quote
     * @return null if there is none
     */
    Attribution find(int index, Statement statement, int low, int quote, QuoteSpan span) {
        if (quote == low) {
            return null;
        }
        Attribution label = label(statement, low, quote);
        if (label != null) {
            return label;
        }
        int length = words.wordsOf(span);
        boolean endsSentence = span.lastCharacter(body.text()) == '.';
        int far = length > FEW_WORDS ? Integer.MAX_VALUE : length > 1 || endsSentence ? FAR : FAR / 2;
        for (int i = quote - 1; i >= low; i--) {
            String form = form(statement, i);
            if (form.equals(";") || (quote - i > 2 && isTurn(statement, i))) {
                return null;
            }
            if (verbs.isAccordingTo(statement, i)) {
                return referents.attribution(
                        index, statement, SayingVerbs.sourceVerb(form), subjects.behind(statement, i + 1, quote), i);
            }
            if (!verbs.isVerb(statement, i)) {
                continue;
            }
            if (verbs.isPassive(statement, low, i)) {
                int agent = verbs.agent(statement, i, quote);
                if (agent > 0 && form(statement, quote - 1).equals("as")) {
                    return referents.attribution(index, statement, form, subjects.behind(statement, agent, quote), i);
                }
                continue;
            }
            boolean reaches = verbs.isPlain(statement, i) || verbs.reachesObject(statement, i, quote);
            if (!reaches || quote - i > far) {
                continue;
            }
            boolean borrows = verbs.isParticiple(statement, low, i) || verbs.followsConjunction(statement, low, i);
            SubjectFinder.Subject subject = !borrows
                    ? subjects.before(statement, low, i)
                    : isNamed(statement, low, i - 1) ? named(statement, i - 1) : mainSubject(statement, i);
            if (subject == null && low > 0) {
                subject = invertedBefore(statement, i, quote);
            }
            Attribution found = referents.attribution(index, statement, form, subject, i);
            if (found != null) {
                return found;
            }
        }
        return introduced(index, statement, low, quote, span);
    }

    /**
     * "But Smith is not convinced: “...”": a colon announces whole sentences by the subject, without a verb of saying; "Then:
     * “...”" goes on with the speaker before.
     */
    private Attribution introduced(int index, Statement statement, int low, int quote, QuoteSpan span) {
        if (!form(statement, quote - 1).equals(":") || !words.isWholeSentence(span)) {
            return null;
        }
        SubjectFinder.Subject subject = mainSubjects.first(statement, low, quote);
        if (subject != null && subject.person() != null) {
            return new Attribution(null, body.text(subject.from(), subject.to()), subject.person());
        }
        Attribution carried = quote == 2 ? referents.carried(index, statement) : null;
        return carried == null || carried.person() == null ? null : carried;
    }

    /** "“A,” said Smith, “B.”": the subject behind the verb serves the second half too. */
    private SubjectFinder.Subject invertedBefore(Statement statement, int verb, int quote) {
        return subjects.behind(statement, verb, quote);
    }

    /** "Smith: “...”" */
    private Attribution label(Statement statement, int low, int quote) {
        if (quote - 2 < low || !form(statement, quote - 1).equals(":")) {
            return null;
        }
        int token = statement.token(quote - 2);
        Person person = speakers.personAt(token);
        if (person == null || quote - 2 - (token - speakers.mentionStart(token)) > low + 6) {
            return null;
        }
        return new Attribution(null, body.text(speakers.mentionStart(token), token + 1), person);
    }

    /** A turn of the clause behind which the words are no longer reported: "..., but the “regime”". */
    private boolean isTurn(Statement statement, int item) {
        String form = form(statement, item);
        boolean turn = form.equals("but") || form.equals("although") || form.equals("though") || form.equals("whereas");
        return turn && item > 0 && isComma(statement, item - 1);
    }

    /** "with Boswell stating: “...”": the participle has a subject of its own. */
    private boolean isNamed(Statement statement, int low, int item) {
        return item >= low && !statement.isQuote(item) && speakers.personAt(statement.token(item)) != null;
    }

    private SubjectFinder.Subject named(Statement statement, int item) {
        int token = statement.token(item);
        return new SubjectFinder.Subject(
                speakers.mentionStart(token), speakers.mentionEnd(token), speakers.personAt(token), false);
    }

    /** The subject of the statement, for participles: "Smith left, calling it “a day”". */
    private SubjectFinder.Subject mainSubject(Statement statement, int verb) {
        int clause = verb;
        while (clause > 0 && !form(statement, clause - 1).equals(";")) {
            clause--;
        }
        for (int i = verb - 1; i >= clause; i--) {
            if (!statement.isQuote(i)
                    && i > 0
                    && verbs.isVerb(statement, i)
                    && !form(statement, i).endsWith("ing")) {
                int low = i;
                while (low > clause && !statement.isQuote(low - 1)) {
                    low--;
                }
                SubjectFinder.Subject subject = subjects.before(statement, low, i);
                if (subject == null && low > 0) {
                    subject = subjects.behind(statement, i, verb);
                }
                if (subject != null) {
                    return subject;
                }
            }
        }
        SubjectFinder.Subject first = mainSubjects.first(statement, clause, verb);
        return first != null ? first : openingNoun(statement, clause, verb);
    }

    /** "The mill fired back, calling it “a lie”": the words before the first verb, if they name nobody. */
    private SubjectFinder.Subject openingNoun(Statement statement, int low, int high) {
        int end = low;
        while (end < Math.min(high, low + LONGEST_NOUN)
                && !statement.isQuote(end)
                && !lexicon.isAuxiliary(form(statement, end))
                && !VerbForms.looksPast(form(statement, end))
                && !form(statement, end).equals(",")) {
            end++;
        }
        String opening = form(statement, low);
        boolean noun = ClauseWords.isDeterminer(opening)
                || Words.capitalised(opening) && !lexicon.isFunctionWord(opening) && !lexicon.isPreposition(opening);
        boolean phrase = noun && end > low && end < high && end < low + LONGEST_NOUN;
        return phrase
                ? new SubjectFinder.Subject(statement.token(low), statement.token(end - 1) + 1, null, false)
                : null;
    }

    private boolean isComma(Statement statement, int item) {
        return !statement.isQuote(item) && form(statement, item).equals(",");
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
