package org.clipfile.extract;

import java.util.stream.IntStream;

/** Finds the subject of a verb of saying within a statement. */
final class SubjectFinder {
    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final RoleFinder roles;
    private final RoleHolders holders;

    SubjectFinder(Tokens body, Lexicon lexicon, Speakers speakers, RoleFinder roles, RoleHolders holders) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.roles = roles;
        this.holders = holders;
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
            return null;
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
        if (ClauseWords.isPronoun(body.form(first)) && !isOwner(first)) {
            return ClauseWords.isSubjectPronoun(body.form(first)) ? new Subject(first, first + 1, null, true) : null;
        }
        for (int i = verb + 1; i < end && i - verb < 16; i++) {
            int token = statement.token(i);
            Person person = speakers.personAt(token);
            if (person != null) {
                int mentionEnd = speakers.mentionEnd(token);
                boolean object = isPrepositional(statement, verb + 1, i);
                boolean owner = belongsToNoun(mentionEnd);
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
        return apposed != null ? apposed : phrase(statement, verb + 1, end);
    }

    /** Whether the name that ends there only says whose: "Clinton's aide", "a Clinton aide", "the Clinton campaign". */
    boolean belongsToNoun(int mentionEnd) {
        if (mentionEnd >= body.size()) {
            return false;
        }
        String next = body.form(mentionEnd);
        if (ClauseWords.isPossessive(next) || lexicon.isAttributiveNoun(next)) {
            return true;
        }
        int noun = mentionEnd;
        while (noun + 1 < body.size() && Words.lowerCase(body.form(noun)) && lexicon.isRoleModifier(body.form(noun))) {
            noun++;
        }
        String head = body.form(noun);
        String singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return Words.lowerCase(head) && lexicon.isRole(singular) && !lexicon.isSpeechVerb(head);
    }

    /** "said her husband" is not "told her": a noun follows. */
    private boolean isOwner(int token) {
        if (!body.form(token).equals("her") || token + 1 >= body.size()) {
            return false;
        }
        String next = body.form(token + 1);
        return Words.word(next) && !lexicon.isPreposition(next) && !lexicon.isFunctionWord(next);
    }

    /** "said the foreign minister, Sergei Lavrov", "said Smith's neighbor, retired welder Curtis Hand". */
    private Subject apposed(Statement statement, int low, int comma, int high) {
        if (comma + 1 >= high
                || !ClauseWords.isComma(form(statement, comma))
                || !(hasRoleHead(statement, low, comma)
                        || hasOwner(statement, low, comma)
                        || isNamedAtOnce(statement, comma, high))) {
            return null;
        }
        for (int i = comma + 1; i < high && i - comma < 8 && !statement.isQuote(i); i++) {
            int token = statement.token(i);
            if (speakers.personAt(token) != null) {
                int mentionEnd = speakers.mentionEnd(token);
                boolean owner = belongsToNoun(mentionEnd);
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

    /** "said the carrier, John Smith, 38": nothing but a name stands between the commas. */
    private boolean isNamedAtOnce(Statement statement, int comma, int high) {
        int name = statement.isQuote(comma + 1) ? -1 : statement.token(comma + 1);
        if (speakers.personAt(name) == null) {
            return false;
        }
        int end = comma + 1 + speakers.mentionEnd(name) - name;
        return end >= high || !Words.word(form(statement, end));
    }

    private boolean hasOwner(Statement statement, int low, int high) {
        for (int i = low + 1; i < high; i++) {
            if (ClauseWords.isPossessive(form(statement, i)) && speakers.personAt(statement.token(i - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * "X, ..., said": the nearest name before a comma that is no one's object; else "The ministry, which ..., said".
     */
    private Subject acrossApposition(Statement statement, int low, int comma) {
        for (int i = comma - 1; i > low - 1; i--) {
            if (statement.isQuote(i) || ClauseWords.isHardStop(form(statement, i))) {
                break;
            }
            int token = statement.token(i);
            boolean beforeComma = endsAtComma(statement, i, comma);
            boolean bracketed = i + 1 <= comma && form(statement, i + 1).equals("(");
            if (speakers.personAt(token) != null
                    && (beforeComma || bracketed)
                    && !isPrepositional(statement, low, i - (token - speakers.mentionStart(token)))) {
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

    /** "one delegate, Bob Smith of Ohio, yelled": a name, and where it is from, up to a comma. */
    private boolean endsAtComma(Statement statement, int name, int comma) {
        int end = name + 1;
        if (end + 1 < comma
                && (form(statement, end).equals("of") || form(statement, end).equals("from"))) {
            end++;
            while (end < comma && end < name + 5 && Words.capitalised(form(statement, end))) {
                end++;
            }
        }
        return end <= comma && !statement.isQuote(end) && ClauseWords.isComma(form(statement, end));
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
                boolean owner = belongsToNoun(mentionEnd);
                boolean object = isPrepositional(statement, low, i);
                boolean headBefore = object && nounBefore(statement, low, i);
                if (!owner && !object) {
                    return new Subject(token, mentionEnd, person, false);
                }
                if (headBefore) {
                    break;
                }
                i += mentionEnd - token - 1;
            } else if (ClauseWords.isSubjectPronoun(form)
                    && (i == low || i == high - 1 || isOpener(statement, low, i))) {
                return new Subject(token, token + 1, null, true);
            }
        }
        return phrase(statement, low, high);
    }

    private boolean isOpener(Statement statement, int low, int i) {
        for (int k = low; k < i; k++) {
            String form = form(statement, k);
            if (!lexicon.isFunctionWord(form) && !lexicon.isAuxiliary(form) && !ClauseWords.isAdverb(form)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun phrase stands before the preposition at hand: "a spokesman for X" but not "in Moscow X". */
    private boolean nounBefore(Statement statement, int low, int mention) {
        for (int k = low; k < mention; k++) {
            String form = form(statement, k);
            if (Words.word(form) && lexicon.isPreposition(form)) {
                return k > low && !isOpener(statement, low, k);
            }
        }
        return false;
    }

    /** Whether a name is a preposition's object, its titles left out: "with the host John Smith". */
    boolean isPrepositional(Statement statement, int low, int mention) {
        int start = roles.titleStart(body, statement.token(mention));
        int k = mention - (statement.token(mention) - start);
        if (k < low) {
            k = low;
        }
        if (k > low && !statement.isQuote(k - 1) && form(statement, k - 1).equalsIgnoreCase("the")) {
            k--;
        }
        return k > low && !statement.isQuote(k - 1) && lexicon.isPreposition(form(statement, k - 1));
    }

    /** A noun phrase without a name: from its determiner or first word to the preposition of time or place. */
    private Subject phrase(Statement statement, int low, int high) {
        int start = low;
        while (start < high && skipsAtFront(statement, start)) {
            start++;
        }
        int end = start;
        while (end < high && !(end > start + 1 && ClauseWords.endsWritten(form(statement, end)))) {
            end++;
        }
        while (end > start
                && (ClauseWords.isAdverb(form(statement, end - 1)) || lexicon.isAuxiliary(form(statement, end - 1)))) {
            end--;
        }
        if (start >= end || end - start > 12) {
            return null;
        }
        for (int i = start + 1; i < end; i++) {
            if (SayingVerbs.isPersonal(form(statement, i))) {
                return new Subject(statement.token(i), statement.token(i) + 1, null, true);
            }
        }
        int from = statement.token(start);
        int to = statement.token(end - 1) + 1;
        // "Education Minister Mr. Toccafondi" names somebody, be it nobody known.
        boolean named = IntStream.range(from, to).anyMatch(token -> lexicon.isHonorific(body.form(token)));
        return new Subject(from, to, named ? null : holders.byRole(from, to), false);
    }

    private boolean skipsAtFront(Statement statement, int item) {
        String form = form(statement, item);
        if (!Words.word(form)) {
            return !Character.isDigit(form.charAt(0));
        }
        if (lexicon.isPlace(form) || lexicon.isRole(form)) {
            return false;
        }
        return !ClauseWords.isDeterminer(form)
                && (lexicon.isAuxiliary(form) || lexicon.isFunctionWord(form) || ClauseWords.isAdverb(form));
    }

    private boolean hasRoleHead(Statement statement, int low, int high) {
        for (int i = low; i < high; i++) {
            if (lexicon.isRole(form(statement, i))) {
                return true;
            }
        }
        return false;
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
