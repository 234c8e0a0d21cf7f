package org.clipfile.extract;

/** Finds the subject of a verb of saying within a statement. */
final class SubjectFinder {
    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final NounPhrases nouns;

    SubjectFinder(Tokens body, Lexicon lexicon, Speakers speakers, NounPhrases nouns) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.nouns = nouns;
    }

    /**
     * A subject.
     *
     * @param from first token as written
     * @param to token behind it
     * @param person null if it names none
     * @param pronoun whether it is he, she, they and the like
     */
    record Subject(int from, int to, Person person, boolean pronoun) {}

    /**
     * The subject before the verb at an item.
     *
     * @param low first item that may belong to it
     */
    Subject before(Statement statement, int low, int verb) {
        int end = verb;
        while (end > low && isSkippable(statement, end - 1)) {
            end--;
        }
        if (end == low) {
            // "On Thursday said" has no subject; give the adverbs back, one may be a name.
            return null;
        }
        if (statement.isQuote(end - 1)) {
            // "Smith, who hosts “Today,” said": a title, as quotes of somebody bound the search.
            return end - 1 > low ? acrossApposition(statement, low, end - 1) : null;
        }
        int last = statement.token(end - 1);
        if (ClauseWords.isComma(body.form(last))) {
            return acrossApposition(statement, low, end - 1);
        }
        if (ClauseWords.isDash(body.form(last))) {
            // "Wirth — whose firm represents the parents — says"
            int opening = end - 2;
            while (opening > low && !statement.isQuote(opening) && !ClauseWords.isDash(form(statement, opening))) {
                opening--;
            }
            boolean pair = opening > low && !statement.isQuote(opening);
            return pair ? before(statement, low, opening) : null;
        }
        int start = clauseStart(statement, low, end);
        boolean relative = start > low && ClauseWords.isRelative(form(statement, start - 1));
        if (relative && (start == end || lexicon.isPreposition(form(statement, start)))) {
            return antecedent(statement, low, start - 1);
        }
        if (ClauseWords.isRelative(body.form(last))) {
            return antecedent(statement, low, end - 1);
        }
        return inNounPhrase(statement, start, end);
    }

    /** The subject behind the verb at an item: "said Philippine defense secretary Gilbert Teodoro". */
    Subject behind(Statement statement, int verb, int high) {
        int end = verb + 1;
        while (end < high && !statement.isQuote(end) && !endsPhrase(form(statement, end))) {
            end++;
        }
        if (end == verb + 1) {
            return null;
        }
        int first = statement.token(verb + 1);
        if (ClauseWords.isPronoun(body.form(first)) && !nouns.isOwner(first)) {
            return ClauseWords.isSubjectPronoun(body.form(first)) ? new Subject(first, first + 1, null, true) : null;
        }
        for (int i = verb + 1; i < end && i - verb < 16; i++) {
            int token = statement.token(i);
            Person person = speakers.personAt(token);
            if (person != null) {
                int mentionEnd = speakers.mentionEnd(token);
                boolean object = nouns.isPrepositional(statement, verb + 1, i);
                boolean owner = nouns.belongsToNoun(mentionEnd);
                if (!object && !owner) {
                    return new Subject(token, mentionEnd, person, false);
                }
                if (object) {
                    break;
                }
                i += mentionEnd - token - 1;
            } else if (lexicon.isSpeechVerb(body.form(token)) && Words.lowerCase(body.form(token))) {
                break;
            }
        }
        Subject apposed = apposed(statement, verb + 1, end, high);
        return apposed != null ? apposed : nouns.phrase(statement, verb + 1, end);
    }

    /** "said the foreign minister, Sergei Lavrov", "said Smith's neighbor, retired welder Curtis Hand". */
    private Subject apposed(Statement statement, int low, int comma, int high) {
        if (comma + 1 >= high
                || !ClauseWords.isComma(form(statement, comma))
                || !(nouns.hasRoleHead(statement, low, comma)
                        || nouns.hasOwner(statement, low, comma)
                        || nouns.isNamedAtOnce(statement, comma, high))) {
            return null;
        }
        for (int i = comma + 1; i < high && i - comma < 8 && !statement.isQuote(i); i++) {
            int token = statement.token(i);
            if (speakers.personAt(token) != null) {
                int mentionEnd = speakers.mentionEnd(token);
                boolean owner = nouns.belongsToNoun(mentionEnd);
                return owner ? null : new Subject(token, mentionEnd, speakers.personAt(token), false);
            }
            String form = body.form(token);
            boolean modifier = Words.word(form)
                    && !lexicon.isPreposition(form)
                    && !lexicon.isSpeechVerb(form)
                    && !ClauseWords.isPronoun(form)
                    && !form.endsWith("ing");
            if (!modifier) {
                return null;
            }
        }
        return null;
    }

    /**
     * "X, ..., said": the nearest name before a comma that is no one's object; else "The ministry, which ..., said".
     */
    private Subject acrossApposition(Statement statement, int low, int comma) {
        Subject opening = openingName(statement, low, comma);
        if (opening != null) {
            return opening;
        }
        for (int i = comma - 1; i > low - 1; i--) {
            if (statement.isQuote(i) || ClauseWords.isHardStop(form(statement, i))) {
                break;
            }
            int token = statement.token(i);
            boolean beforeComma = nouns.endsAtComma(statement, i, comma);
            boolean bracketed = i + 1 <= comma && form(statement, i + 1).equals("(");
            if (speakers.personAt(token) != null
                    && (beforeComma || bracketed)
                    && !nouns.isAside(statement, low, i)
                    && !nouns.isPrepositional(statement, low, i - (token - speakers.mentionStart(token)))) {
                int start = speakers.mentionStart(token);
                return new Subject(start, speakers.mentionEnd(token), speakers.personAt(token), false);
            }
        }
        int start = comma;
        while (start > low && !statement.isQuote(start - 1) && !ClauseWords.isHardStop(form(statement, start - 1))) {
            start--;
        }
        while (start < comma && ClauseWords.isComma(form(statement, start))) {
            start++;
        }
        int end = start;
        while (end < comma && !ClauseWords.isComma(form(statement, end))) {
            end++;
        }
        return start < end ? inNounPhrase(statement, start, end) : null;
    }

    /** ", and" */
    private boolean startsClause(Statement statement, int item) {
        boolean conjunction =
                form(statement, item).equals("and") || form(statement, item).equals("but");
        return conjunction && item > 0 && ClauseWords.isComma(form(statement, item - 1));
    }

    /** "Trump, who beat Hillary Clinton, said": a name with its titles opens the clause, and a comma follows. */
    private Subject openingName(Statement statement, int low, int comma) {
        int start = comma;
        while (start > low
                && !statement.isQuote(start - 1)
                && !ClauseWords.isHardStop(form(statement, start - 1))
                && !startsClause(statement, start - 1)) {
            start--;
        }
        if (start < comma && ClauseWords.isComma(form(statement, start))) {
            start++;
        }
        for (int i = start; i < comma && !ClauseWords.isComma(form(statement, i)); i++) {
            int token = statement.token(i);
            if (speakers.personAt(token) != null) {
                int end = speakers.mentionEnd(token);
                boolean whole = nouns.titleStart(token) <= statement.token(start)
                        && end < body.size()
                        && ClauseWords.isComma(body.form(end));
                return whole ? new Subject(token, end, speakers.personAt(token), false) : null;
            }
        }
        return null;
    }

    private Subject antecedent(Statement statement, int low, int relative) {
        int i = relative - 1;
        while (i >= low
                && !statement.isQuote(i)
                && (ClauseWords.isComma(form(statement, i))
                        || form(statement, i).equals(")"))) {
            i--;
        }
        if (i < low || statement.isQuote(i)) {
            return null;
        }
        if (form(statement, i).equals("and") || form(statement, i).equals("but")) {
            // "Cheney, who was there and who wrote": both mean the same.
            int first = i - 1;
            while (first > low && !form(statement, first).equals("who")) {
                first--;
            }
            return first > low ? antecedent(statement, low, first) : null;
        }
        int token = statement.token(i);
        if (speakers.personAt(token) != null) {
            return new Subject(
                    speakers.mentionStart(token), speakers.mentionEnd(token), speakers.personAt(token), false);
        }
        return inNounPhrase(statement, clauseStart(statement, low, i + 1), i + 1);
    }

    /** First item of the clause that ends before an item. */
    private int clauseStart(Statement statement, int low, int end) {
        int start = end;
        while (start > low && !statement.isQuote(start - 1)) {
            String form = form(statement, start - 1);
            boolean inName = speakers.personAt(statement.token(start - 1)) != null;
            if (!inName
                    && (ClauseWords.isComma(form)
                            || ClauseWords.isHardStop(form)
                            || ClauseWords.isSubordinator(form))) {
                break;
            }
            if (start < end
                    && !inName
                    && Words.lowerCase(form)
                    && lexicon.isSpeechVerb(form)
                    && !ClauseWords.isAdverb(form)) {
                break;
            }
            start--;
        }
        return start;
    }

    /** The person or the words that a noun phrase at the start of a clause means. */
    private Subject inNounPhrase(Statement statement, int low, int high) {
        for (int i = low; i < high; i++) {
            int token = statement.token(i);
            Person person = speakers.personAt(token);
            String form = body.form(token);
            if (person != null) {
                int mentionEnd = speakers.mentionEnd(token);
                boolean owner = nouns.belongsToNoun(mentionEnd);
                boolean object = nouns.isPrepositional(statement, low, i);
                boolean headBefore = object && nouns.nounBefore(statement, low, i);
                if (!owner && !object) {
                    return new Subject(token, mentionEnd, person, false);
                }
                if (headBefore) {
                    break;
                }
                i += mentionEnd - token - 1;
            } else if (ClauseWords.isSubjectPronoun(form)
                    && (i == low || i == high - 1 || nouns.isOpener(statement, low, i))) {
                return new Subject(token, token + 1, null, true);
            }
        }
        return nouns.phrase(statement, low, high);
    }

    private boolean isSkippable(Statement statement, int item) {
        if (statement.isQuote(item)) {
            return false;
        }
        int token = statement.token(item);
        String form = body.form(token);
        return speakers.personAt(token) == null
                && (lexicon.isAuxiliary(form) || ClauseWords.isAdverb(form))
                && !ClauseWords.isSubjectPronoun(form);
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }

    private boolean endsPhrase(String form) {
        return ClauseWords.isComma(form)
                || ClauseWords.isHardStop(form)
                || form.equals(".")
                || form.equals("(")
                || form.equals("who");
    }
}
