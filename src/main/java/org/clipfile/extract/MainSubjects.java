package org.clipfile.extract;

/** Whom a statement is about: the subject of its main clause, or the owner of it. */
final class MainSubjects {
    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final NounPhrases nouns;

    MainSubjects(Tokens body, Lexicon lexicon, Speakers speakers, NounPhrases nouns) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.nouns = nouns;
    }

    /**
     * The first subject of a statement, from an item up to another: a person or "he"; null if there is none.
     */
    SubjectFinder.Subject first(Statement statement, int low, int high) {
        int comma = low;
        while (low == 0 && comma < high && !form(statement, comma).equals(",")) {
            comma++;
        }
        boolean opening = low == 0 && comma + 1 < high && ClauseWords.opensClause(form(statement, 0));
        SubjectFinder.Subject main = opening ? subjectWithin(statement, comma + 1, high) : null;
        return main != null ? main : subjectWithin(statement, low, high);
    }

    private SubjectFinder.Subject subjectWithin(Statement statement, int low, int high) {
        for (int i = low; i < high; i++) {
            if (statement.isQuote(i)) {
                continue;
            }
            int token = statement.token(i);
            Person person = speakers.personAt(token);
            if (person != null) {
                int end = speakers.mentionEnd(token);
                boolean owner = nouns.belongsToNoun(end);
                boolean object = nouns.isPrepositional(statement, 0, i);
                if (!object
                        && (!owner || i < low + 4 && ClauseWords.isPossessive(body.form(end)) && !ownsPerson(end))) {
                    return new SubjectFinder.Subject(token, end, person, false);
                }
                i += end - token - 1;
            } else if (i < low + 3 && VerbForms.isPersonal(form(statement, i))) {
                return new SubjectFinder.Subject(token, token + 1, null, true);
            }
        }
        return null;
    }

    /** "Smith's lawyer" speaks for himself, "Smith's speech" is Smith's. */
    private boolean ownsPerson(int possessive) {
        for (int i = possessive + 1; i < Math.min(body.size(), possessive + 5); i++) {
            if (speakers.personAt(i) != null
                    || lexicon.isRole(body.form(i))
                    || lexicon.isAttributiveNoun(body.form(i))) {
                return true;
            }
            boolean apposition = body.form(i).equals(",") && i + 4 < body.size();
            for (int k = i + 1; apposition && k < i + 5; k++) {
                if (speakers.personAt(k) != null) {
                    return true;
                }
            }
            if (!Words.word(body.form(i)) || lexicon.isFunctionWord(body.form(i))) {
                return false;
            }
        }
        return false;
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
