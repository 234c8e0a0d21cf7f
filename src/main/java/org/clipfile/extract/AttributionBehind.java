package org.clipfile.extract;

import java.util.List;

/** Finds who says a quote in the words behind it: "“...,” said Smith", "“...,” according to Smith". */
final class AttributionBehind {
    private final Tokens body;
    private final List<QuoteSpan> marks;
    private final Speakers speakers;
    private final SubjectFinder subjects;
    private final SayingVerbs verbs;
    private final QuotedWords words;
    private final Referents referents;

    AttributionBehind(
            Tokens body,
            List<QuoteSpan> marks,
            Speakers speakers,
            SubjectFinder subjects,
            SayingVerbs verbs,
            QuotedWords words,
            Referents referents) {
        this.body = body;
        this.marks = marks;
        this.speakers = speakers;
        this.subjects = subjects;
        this.verbs = verbs;
        this.words = words;
        this.referents = referents;
    }

    /**
     * The attribution that follows a quote.
     *
     * @param quote item of the quote
     * @param high item behind the last that may belong to it: the next quote, or the end
     * @return null if there is none
     */
    Attribution find(int index, Statement statement, int quote, int high) {
        int start = quote + 1;
        while (start < high && isComma(statement, start)) {
            start++;
        }
        for (int i = start; i < Math.min(high, start + 28); i++) {
            String form = form(statement, i);
            if (form.equals(".") || form.equals(";") || form.equals(":")) {
                break;
            }
            if (verbs.isAccordingTo(statement, i)) {
                return referents.attribution(
                        index, statement, SayingVerbs.sourceVerb(form), subjects.behind(statement, i + 1, high), i);
            }
            if (!verbs.isVerb(statement, i) || verbs.isPassive(statement, start, i)) {
                continue;
            }
            Attribution found = i == start
                    ? referents.attribution(index, statement, form, invertedSubject(statement, i, high), i)
                    : referents.attribution(index, statement, form, nearSubject(statement, start, i), i);
            if (found != null) {
                return found;
            }
            if (i == start) {
                return null;
            }
        }
        return quote == 0 ? byPosition(index, statement, start, high) : null;
    }

    /** "“It is early,” he allowed.": behind a comma and a speaker any verb in the past is one of saying. */
    private Attribution byPosition(int index, Statement statement, int start, int high) {
        QuoteSpan span = marks.get(statement.quote(0));
        if (start >= high
                || statement.isQuote(start)
                || span.lastCharacter(body.text()) != ','
                || words.wordsOf(span) < 2) {
            return null;
        }
        int token = statement.token(start);
        Person person = speakers.personAt(token);
        int verb = start + (person == null ? 1 : speakers.mentionEnd(token) - token);
        boolean speaker = person != null || SayingVerbs.isPersonal(form(statement, start));
        if (!speaker || verb >= high || !SayingVerbs.looksPast(form(statement, verb))) {
            return null;
        }
        var subject = new SubjectFinder.Subject(token, token + verb - start, person, person == null);
        return referents.attribution(index, statement, form(statement, verb), subject, verb);
    }

    private SubjectFinder.Subject invertedSubject(Statement statement, int verb, int high) {
        int at = verb;
        // "said on Monday Mr Smith" does not occur; "told reporters" has no inverted subject.
        String form = form(statement, verb);
        if (form.startsWith("tell") || form.startsWith("told")) {
            return null;
        }
        return subjects.behind(statement, at, high);
    }

    /** A subject behind a quote starts right behind it. */
    private SubjectFinder.Subject nearSubject(Statement statement, int start, int verb) {
        return subjects.before(statement, start, verb);
    }

    private boolean isComma(Statement statement, int item) {
        return !statement.isQuote(item) && form(statement, item).equals(",");
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
