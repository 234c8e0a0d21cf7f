package org.clipfile.extract;

import java.util.stream.IntStream;

/** How far noun phrases reach, and what a name is in them: the head, an owner, an object. */
final class NounPhrases {
    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final RoleFinder roles;
    private final RoleHolders holders;

    NounPhrases(Tokens body, Lexicon lexicon, Speakers speakers, RoleFinder roles, RoleHolders holders) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.roles = roles;
        this.holders = holders;
    }

    /** A noun phrase without a name: from its determiner or first word to the preposition of time or place. */
    SubjectFinder.Subject phrase(Statement statement, int low, int high) {
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
            if (VerbForms.isPersonal(form(statement, i))) {
                return new SubjectFinder.Subject(statement.token(i), statement.token(i) + 1, null, true);
            }
        }
        int from = statement.token(start);
        int to = statement.token(end - 1) + 1;
        // "Education Minister Mr. Toccafondi" names somebody, be it nobody known.
        boolean named = IntStream.range(from, to).anyMatch(token -> lexicon.isHonorific(body.form(token)));
        return new SubjectFinder.Subject(from, to, named ? null : holders.byRole(from, to), false);
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

    /** First token of the titles and the name that starts at a token. */
    int titleStart(int token) {
        return roles.titleStart(body, token);
    }

    /** Whether the words from the comma before open a clause about somebody else: "who beat X", "including X". */
    boolean isAside(Statement statement, int low, int name) {
        int start = name;
        while (start > low && !statement.isQuote(start - 1) && !ClauseWords.isComma(form(statement, start - 1))) {
            start--;
        }
        String opening = form(statement, start);
        return start > low
                && start < name
                && (ClauseWords.isRelative(opening)
                        || opening.equals("whose")
                        || opening.equals("whom")
                        || opening.equals("including"));
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

    /** "said her husband" is not "told her": a noun follows. */
    boolean isOwner(int token) {
        if (!body.form(token).equals("her") || token + 1 >= body.size()) {
            return false;
        }
        String next = body.form(token + 1);
        return Words.word(next) && !lexicon.isPreposition(next) && !lexicon.isFunctionWord(next);
    }

    boolean hasRoleHead(Statement statement, int low, int high) {
        for (int i = low; i < high; i++) {
            if (lexicon.isRole(form(statement, i))) {
                return true;
            }
        }
        return false;
    }

    boolean hasOwner(Statement statement, int low, int high) {
        for (int i = low + 1; i < high; i++) {
            if (ClauseWords.isPossessive(form(statement, i)) && speakers.personAt(statement.token(i - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    /** "said the carrier, John Smith, 38": nothing but a name stands between the commas. */
    boolean isNamedAtOnce(Statement statement, int comma, int high) {
        int name = statement.isQuote(comma + 1) ? -1 : statement.token(comma + 1);
        if (speakers.personAt(name) == null) {
            return false;
        }
        int end = comma + 1 + speakers.mentionEnd(name) - name;
        return end >= high || !Words.word(form(statement, end));
    }

    /** "one delegate, Bob Smith of Ohio, yelled": a name, and where it is from, up to a comma. */
    boolean endsAtComma(Statement statement, int name, int comma) {
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

    /** Whether a noun phrase stands before the preposition at hand: "a spokesman for X" but not "in Moscow X". */
    boolean nounBefore(Statement statement, int low, int mention) {
        for (int k = low; k < mention; k++) {
            String form = form(statement, k);
            if (Words.word(form) && lexicon.isPreposition(form)) {
                return k > low && !isOpener(statement, low, k);
            }
        }
        return false;
    }

    boolean isOpener(Statement statement, int low, int i) {
        for (int k = low; k < i; k++) {
            String form = form(statement, k);
            if (!lexicon.isFunctionWord(form) && !lexicon.isAuxiliary(form) && !ClauseWords.isAdverb(form)) {
                return false;
            }
        }
        return true;
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
