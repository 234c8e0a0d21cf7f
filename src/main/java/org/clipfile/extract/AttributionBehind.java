package org.clipfile.extract;

import java.util.List;

/** Finds who says a quote in the words behind it: "“...,” said Smith", "“...,” according to Smith". */
final class AttributionBehind {
    private final Tokens body;
    private final List<QuoteSpan> marks;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final SubjectFinder subjects;
    private final SayingVerbs verbs;
    private final QuotedWords words;
    private final Referents referents;

    AttributionBehind(
            Tokens body,
            List<QuoteSpan> marks,
            Lexicon lexicon,
            Speakers speakers,
            SubjectFinder subjects,
            SayingVerbs verbs,
            QuotedWords words,
            Referents referents) {
        this.body = body;
        this.marks = marks;
        this.lexicon = lexicon;
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
        if (quote > 0) {
            return null;
        }
        Attribution cleft = cleft(index, statement, start, high);
        return cleft != null ? cleft : byPosition(index, statement, start, high);
    }

    /** "“It is early,” he allowed.": between a quote's comma and a full stop, a speaker and any verb are one of saying. */
    private Attribution byPosition(int index, Statement statement, int start, int high) {
        QuoteSpan span = marks.get(statement.quote(0));
        char end = span.lastCharacter(body.text());
        if (start + 1 >= high || statement.isQuote(start) || statement.isQuote(start + 1) || ",?!".indexOf(end) < 0) {
            return null;
        }
        if (VerbForms.looksPast(form(statement, start)) || VerbForms.isInverted(form(statement, start))) {
            // "reads a sign" is nobody's speech.
            boolean inscription = form(statement, start).startsWith("read")
                    && !form(statement, start + 1).equals("the");
            boolean noun = ClauseWords.isDeterminer(form(statement, start + 1)) && !inscription;
            return end != ',' || !noun
                    ? null
                    : referents.attribution(
                            index, statement, form(statement, start), subjects.behind(statement, start, high), start);
        }
        SubjectFinder.Subject subject = speakerAt(statement, start, high);
        if (subject == null) {
            return null;
        }
        int verb = start + subject.to() - subject.from();
        while (verb < high && !statement.isQuote(verb) && lexicon.isAuxiliary(form(statement, verb))) {
            verb++;
        }
        boolean says = verb < high
                && (VerbForms.looksPast(form(statement, verb))
                        || VerbForms.isIdiom(form(statement, verb))
                        || end == ',' && isLikeVerb(statement, verb));
        return says ? referents.attribution(index, statement, form(statement, verb), subject, verb) : null;
    }

    /** Any small word that a name and no preposition stands before: "“...,” he sang". */
    private boolean isLikeVerb(Statement statement, int item) {
        String form = form(statement, item);
        return Words.word(form)
                && Words.lowerCase(form)
                && form.length() > 2
                && !lexicon.isPreposition(form)
                && !lexicon.isFunctionWord(form)
                && !ClauseWords.isAdverb(form);
    }

    /** "the statement read", "a man’s voice replies": a short noun phrase before a verb that can stand there. */
    private SubjectFinder.Subject noun(Statement statement, int start, int high) {
        if (!ClauseWords.isDeterminer(form(statement, start))) {
            return null;
        }
        int end = start + 1;
        while (end < Math.min(high, start + 5) && !statement.isQuote(end)) {
            String form = form(statement, end);
            if (end > start + 1 && (VerbForms.looksPast(form) || VerbForms.isIdiom(form) || form.equals("replies"))) {
                return new SubjectFinder.Subject(statement.token(start), statement.token(end), null, false);
            }
            if (lexicon.isPreposition(form) || lexicon.isFunctionWord(form)) {
                return null;
            }
            end++;
        }
        return null;
    }

    /** A name, "he", or a short noun phrase at an item; "was how she put it" has its speaker behind three words. */
    private SubjectFinder.Subject speakerAt(Statement statement, int start, int high) {
        int token = statement.token(start);
        Person person = speakers.personAt(token);
        if (person != null) {
            return new SubjectFinder.Subject(token, speakers.mentionEnd(token), person, false);
        }
        return VerbForms.isPersonal(form(statement, start))
                        || form(statement, start).equals("it")
                ? new SubjectFinder.Subject(token, token + 1, null, true)
                : noun(statement, start, high);
    }

    /** "“...,” was how she put it", "“...,” was all Smith would allow". */
    private Attribution cleft(int index, Statement statement, int start, int high) {
        boolean opens = start + 3 < high
                && (form(statement, start).equals("was")
                        || form(statement, start).equals("is"))
                && ClauseWords.isCleft(form(statement, start + 1))
                && !statement.isQuote(start + 2);
        SubjectFinder.Subject subject = opens ? speakerAt(statement, start + 2, high) : null;
        if (subject == null) {
            return null;
        }
        int verb = start + 2 + subject.to() - subject.from();
        while (verb + 1 < high && lexicon.isAuxiliary(form(statement, verb))) {
            verb++;
        }
        return verb >= high || statement.isQuote(verb)
                ? null
                : referents.attribution(index, statement, form(statement, verb), subject, verb);
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
