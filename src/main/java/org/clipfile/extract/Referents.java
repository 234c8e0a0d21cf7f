package org.clipfile.extract;

import java.util.List;

/** Whom the statements read so far spoke of, and so whom "he" and "she" mean and who goes on speaking. */
final class Referents {
    /** How many tokens back a pronoun may mean somebody: a sentence or two. */
    private static final int REACH = 60;

    private static final int FEW = 6;

    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final RoleHolders holders;
    private final Epithets epithets;
    private final SubjectFinder subjects;
    private final MainSubjects mainSubjects;
    private final SayingVerbs verbs;
    private final List<Statement> statements;
    private final List<QuoteSpan> marks;

    /** The person whom the statement before spoke of, for "he" and for quotes that stand alone. */
    private Person lastSubject;

    private int lastSubjectStatement = -9;

    /** Whether that person said something there, in marks or not. */
    private boolean lastSubjectSpoke;

    private Attribution lastAttribution;
    private final Dialogue dialogue = new Dialogue();
    private int lastAttributedStatement = -9;

    Referents(
            Tokens body,
            Lexicon lexicon,
            Speakers speakers,
            RoleHolders holders,
            Epithets epithets,
            SubjectFinder subjects,
            MainSubjects mainSubjects,
            SayingVerbs verbs,
            List<Statement> statements,
            List<QuoteSpan> marks) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.holders = holders;
        this.epithets = epithets;
        this.subjects = subjects;
        this.mainSubjects = mainSubjects;
        this.verbs = verbs;
        this.statements = statements;
        this.marks = marks;
    }

    /** Remembers who spoke last. */
    void noteSpeaker(int index, Attribution attribution, QuoteSpan span) {
        boolean asks = span.lastCharacter(body.text()) == '?';
        boolean attributed = attribution.written() != null;
        dialogue.note(attribution.person(), statements.get(index).paragraph(), asks, attributed);
        lastAttribution = attribution;
        lastAttributedStatement = index;
    }

    Attribution attribution(int index, Statement statement, String verb, SubjectFinder.Subject subject, int item) {
        if (subject == null) {
            return null;
        }
        String written =
                String.join(" ", body.text(subject.from(), subject.to()).split("\\s+"));
        if (subject.pronoun()) {
            return new Attribution(verb, written, antecedent(index, statement, item, written));
        }
        Person person = subject.person();
        if (person == null && Lexicon.lower(written).startsWith("the ")) {
            person = byEpithet(index, statement, verb, subject, item);
        }
        return new Attribution(verb, written, person);
    }

    /** Whom "the senator", "the Napa Democrat" and the like mean. */
    private Person byEpithet(int index, Statement statement, String verb, SubjectFinder.Subject subject, int item) {
        boolean goesOn = index - lastAttributedStatement < 2
                && statement.paragraph()
                        == statements.get(Math.max(0, index - 1)).paragraph()
                && (verb.equals("added") || verb.equals("continued"));
        if (goesOn) {
            return lastSubject;
        }
        boolean recent = lastSubject != null && index - lastSubjectStatement < 4;
        Person meant = epithets.meant(subject, recent ? lastSubject : null, addressesSomebody(statement, item));
        boolean only =
                meant == null && index - lastSubjectStatement < 3 && meansOnlyOneNamed(index, statement, subject);
        return only ? lastSubject : meant;
    }

    /** "told him", whose subject is somebody else than the one spoken of. */
    private boolean addressesSomebody(Statement statement, int verb) {
        return verb + 1 < statement.size()
                && ClauseWords.isPronoun(form(statement, verb + 1))
                && !ClauseWords.isSubjectPronoun(form(statement, verb + 1));
    }

    /** "Dr. Mehta, who treated the boy, ... “...,” the surgeon said": nobody else is named in the paragraph, nobody has the role. */
    private boolean meansOnlyOneNamed(int index, Statement statement, SubjectFinder.Subject subject) {
        String head = Lexicon.lower(body.form(subject.to() - 1));
        boolean role = lastSubjectSpoke
                && lexicon.isRole(head)
                && !Offices.isAnybody(head)
                && !holders.isHeld(head)
                && epithets.mayMean(subject, lastSubject);
        for (int i = index; role && i >= 0 && statements.get(i).paragraph() == statement.paragraph(); i--) {
            for (int item = 0; item < statements.get(i).size(); item++) {
                boolean other = !statements.get(i).isQuote(item)
                        && speakers.personAt(statements.get(i).token(item)) != null
                        && speakers.personAt(statements.get(i).token(item)) != lastSubject;
                role &= !other;
            }
            if (i == lastSubjectStatement) {
                return role;
            }
        }
        return false;
    }

    private Person antecedent(int index, Statement statement, int item, String pronoun) {
        Gender gender =
                switch (Lexicon.lower(pronoun)) {
                    case "he" -> Gender.MALE;
                    case "she" -> Gender.FEMALE;
                    default -> null;
                };
        if (gender == null) {
            return null;
        }
        SubjectFinder.Subject here = mainSubjects.first(statement, 0, item);
        boolean namedHere =
                here != null && here.person() != null && here.person().gender().agreesWith(gender);
        if (namedHere && !goesOnInside(statement, item) && !isAside(statement, here, item)) {
            return here.person();
        }
        if (lastSubject != null && lastSubject.gender().agreesWith(gender) && index - lastSubjectStatement < 4) {
            return lastSubject;
        }
        int first = statement.token(firstToken(statement));
        Person known = speakers.lastNamed(first, REACH, person -> person.gender() == gender);
        return known != null
                ? known
                : speakers.lastNamed(first, REACH, person -> person.gender().agreesWith(gender));
    }

    /** "Mr. Trump, he said, was “the answer”": the clause is about the one named, and said by another. */
    private boolean isAside(Statement statement, SubjectFinder.Subject named, int verb) {
        return verb > 2
                && !statement.isQuote(verb - 3)
                && form(statement, verb - 2).equals(",")
                && statement.token(verb - 3) == named.to() - 1;
    }

    /** "His client “has done no wrong,” he said": what is quoted speaks of the one named before it. */
    private boolean goesOnInside(Statement statement, int verb) {
        int quote = verb - 1;
        while (quote > 0 && !statement.isQuote(quote)) {
            quote--;
        }
        if (quote == 0 || statement.isQuote(quote - 1)) {
            return false;
        }
        int last = quote > 1 && form(statement, quote - 1).equals(",") ? quote - 2 : quote - 1;
        String before = form(statement, last);
        int start = marks.get(statement.quote(quote)).start();
        return Words.word(before)
                && !before.equals("that")
                && !lexicon.isSpeechVerb(before)
                && Character.isLowerCase(body.text().charAt(start));
    }

    private static int firstToken(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (!statement.isQuote(i)) {
                return i;
            }
        }
        throw new IllegalStateException("a statement with a pronoun has a token");
    }

    /** Whose a quote may be that nothing attributes: whom its statement is about, else who was spoken of just before. */
    Attribution presumed(int index, Statement statement, int quote) {
        SubjectFinder.Subject subject = mainSubjects.first(statement, 0, quote);
        if (subject != null && !subject.pronoun()) {
            return new Attribution(null, body.text(subject.from(), subject.to()), subject.person());
        }
        boolean recent = lastSubjectStatement >= Math.max(0, index - 1)
                && statements.get(lastSubjectStatement).paragraph() == statement.paragraph();
        return new Attribution(null, null, recent ? lastSubject : null);
    }

    Attribution carried(int index, Statement statement) {
        boolean quoteBefore = lastAttributedStatement == index - 1
                && statement.paragraph() - statements.get(index - 1).paragraph() <= 1;
        Person turn = dialogue.turn(statement.paragraph(), interjects(statement));
        if (quoteBefore && turn != null) {
            return new Attribution(null, null, turn);
        }
        if (quoteBefore) {
            return new Attribution(null, null, lastAttribution.person());
        }
        boolean subjectBefore = lastSubjectStatement == index - 1
                && (statements.get(index - 1).paragraph() == statement.paragraph()
                        || lastSubjectSpoke
                        || announces(statements.get(index - 1)));
        // "“I’m out,” Smith said. There was a pause. “For now.”"
        boolean goesOn = lastAttributedStatement >= 0
                && lastSubjectStatement == lastAttributedStatement
                && index - lastAttributedStatement < 4
                && statements.get(lastAttributedStatement).paragraph() == statement.paragraph();
        return new Attribution(null, null, subjectBefore || goesOn ? lastSubject : null);
    }

    /** Whether the quote that a statement is asks or has a few words only. */
    private boolean interjects(Statement statement) {
        QuoteSpan span = marks.get(statement.quote(statement.firstQuote()));
        return span.lastCharacter(body.text()) == '?' || span.text(body.text()).split("\\s+", FEW + 2).length <= FEW;
    }

    /** Remembers whom the statement speaks of: its speaker, or the one who reports, or its first subject. */
    void noteSubject(int index, Statement statement, Attribution[] attributions) {
        for (Attribution attribution : attributions) {
            if (attribution != null) {
                if (attribution.person() != null) {
                    lastSubject = attribution.person();
                    lastSubjectStatement = index;
                    lastSubjectSpoke = true;
                }
                return;
            }
        }
        for (int i = 1; i < statement.size(); i++) {
            if (!statement.isQuote(i)
                    && lexicon.isSpeechVerb(form(statement, i))
                    && verbs.isVerb(statement, i)
                    && !verbs.isPassive(statement, 0, i)) {
                Attribution reported =
                        attribution(index, statement, form(statement, i), subjects.before(statement, 0, i), i);
                if (reported != null && reported.person() != null) {
                    lastSubject = reported.person();
                    lastSubjectStatement = index;
                    lastSubjectSpoke = true;
                    return;
                }
            }
        }
        lastSubjectSpoke = false;
        SubjectFinder.Subject first = mainSubjects.first(statement, 0, Math.min(statement.size(), 25));
        if (first != null && first.person() != null) {
            lastSubject = first.person();
            lastSubjectStatement = index;
        } else if (first != null && lastSubject != null) {
            lastSubjectStatement = index;
        }
    }

    /** "The president tweeted:" at the end of a paragraph. */
    private boolean announces(Statement statement) {
        int last = statement.size() - 1;
        return last >= 0 && !statement.isQuote(last) && form(statement, last).equals(":");
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
