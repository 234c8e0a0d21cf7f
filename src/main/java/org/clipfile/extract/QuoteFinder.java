package org.clipfile.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotes and who says them. Quotation marks alone make no quote: somebody has to say the words. The order of the
 * evidence: a verb of saying right behind the quote, one before it, the speaker of the quote before in the same
 * statement,
 * the speaker carried over from the statement before.
 */
final class QuoteFinder {
    /** A short phrase in marks this many words behind the verb of saying is a scare quote inside reported speech. */
    private static final int FAR = 18;

    private static final int FEW_WORDS = 3;

    private final Tokens body;
    private final List<QuoteSpan> marks;
    private final List<Statement> statements;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final SubjectFinder subjects;
    private final SayingVerbs verbs;
    private final QuotedWords words;
    private final Referents referents;
    private final List<QuoteSpan> foundSpans = new ArrayList<>();
    private final List<Attribution> found = new ArrayList<>();

    private QuoteFinder(Tokens body, List<Person> people, Lexicon lexicon, RoleFinder roles) {
        this.body = body;
        this.lexicon = lexicon;
        this.marks = QuoteMarks.find(body.text());
        this.statements = Statement.of(body, marks);
        this.speakers = new Speakers(body, people, lexicon, roles);
        this.subjects = new SubjectFinder(body, lexicon, speakers, roles);
        this.verbs = new SayingVerbs(body, lexicon, speakers);
        this.words = new QuotedWords(body, lexicon, speakers);
        this.referents = new Referents(body, lexicon, speakers, subjects, verbs, statements, marks);
    }

    /** A quote and its attribution. */
    record Quote(QuoteSpan span, Attribution attribution) {}

    static List<Quote> find(Tokens body, List<Person> people, Lexicon lexicon, RoleFinder roles) {
        var finder = new QuoteFinder(body, people, lexicon, roles);
        for (int s = 0; s < finder.statements.size(); s++) {
            finder.read(s);
        }
        var quotes = new ArrayList<Quote>();
        for (int i = 0; i < finder.found.size(); i++) {
            quotes.add(new Quote(finder.foundSpans.get(i), finder.found.get(i)));
        }
        return quotes;
    }

    private void read(int index) {
        Statement statement = statements.get(index);
        Attribution[] attributions = new Attribution[statement.size()];
        boolean any = false;
        Attribution previous = null;
        int previousItem = -1;
        for (int i = 0; i < statement.size(); i++) {
            if (!statement.isQuote(i)) {
                continue;
            }
            QuoteSpan span = marks.get(statement.quote(i));
            if (!words.isTermOrTitle(statement, i, span)) {
                int next = nextQuote(statement, i);
                attributions[i] = attribute(index, statement, previousItem, i, next, span);
                if (attributions[i] == null
                        && previous != null
                        && i - previousItem < FAR
                        && !stopsBetween(statement, previousItem, i)) {
                    attributions[i] = previous;
                }
                any |= attributions[i] != null;
                previous = attributions[i] != null ? attributions[i] : previous;
            }
            previousItem = i;
        }
        if (!any && statement.hasQuote()) {
            Attribution trailer = trailer(index, statement);
            for (int i = 0; i < statement.size() && trailer != null; i++) {
                boolean quoted = statement.isQuote(i)
                        && !words.isTermOrTitle(statement, i, marks.get(statement.quote(i)))
                        && words.wordsOf(marks.get(statement.quote(i))) > 1;
                if (quoted) {
                    attributions[i] = trailer;
                }
            }
        }
        carryOver(index, statement, attributions);
        keep(index, statement, attributions);
        referents.noteSubject(index, statement, attributions);
    }

    private void keep(int index, Statement statement, Attribution[] attributions) {
        for (int i = 0; i < statement.size(); i++) {
            if (attributions[i] != null) {
                foundSpans.add(marks.get(statement.quote(i)));
                found.add(attributions[i]);
                referents.noteSpeaker(index, attributions[i]);
            }
        }
    }

    private static int nextQuote(Statement statement, int item) {
        for (int i = item + 1; i < statement.size(); i++) {
            if (statement.isQuote(i)) {
                return i;
            }
        }
        return statement.size();
    }

    private boolean stopsBetween(Statement statement, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String form = form(statement, i);
            if (form.equals(";") || form.equals("but") || form.equals("while")) {
                return true;
            }
        }
        return false;
    }

    private Attribution attribute(int index, Statement statement, int previous, int item, int next, QuoteSpan span) {
        boolean opens = onlyConjunction(statement, previous + 1, item);
        boolean runsOn = words.runsOn(statement, item, span);
        if (opens && runsOn) {
            Attribution behind = behind(index, statement, item, next);
            if (behind != null) {
                return behind;
            }
        }
        Attribution before = before(index, statement, previous + 1, item, span);
        boolean announced =
                item > 0 && !statement.isQuote(item - 1) && SayingVerbs.isAnnouncing(form(statement, item - 1));
        if (before != null && (announced || !runsOn)) {
            return before;
        }
        Attribution behind = runsOn ? behind(index, statement, item, next) : null;
        return behind != null && before == null ? behind : before;
    }

    private boolean onlyConjunction(Statement statement, int low, int item) {
        for (int i = low; i < item; i++) {
            String form = form(statement, i);
            if (!form.equals("and")
                    && !form.equals("And")
                    && !form.equals("But")
                    && !form.equals("—")
                    && !form.equals("–")) {
                return false;
            }
        }
        return low == 0 || item > low;
    }

    // ------------------------------------------------------------------ behind the quote

    private Attribution behind(int index, Statement statement, int quote, int high) {
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

    // ------------------------------------------------------------------ before the quote

    private Attribution before(int index, Statement statement, int low, int quote, QuoteSpan span) {
        if (quote == low) {
            return null;
        }
        Attribution label = label(statement, low, quote);
        if (label != null) {
            return label;
        }
        int length = words.wordsOf(span);
        int far = length > FEW_WORDS ? Integer.MAX_VALUE : length > 1 ? FAR : FAR / 2;
        for (int i = quote - 1; i >= low; i--) {
            String form = form(statement, i);
            if (form.equals(";") || (quote - i > 2 && isTurn(statement, i))) {
                return null;
            }
            if (verbs.isAccordingTo(statement, i)) {
                return referents.attribution(
                        index, statement, SayingVerbs.sourceVerb(form), subjects.behind(statement, i + 1, quote), i);
            }
            if (!verbs.isVerb(statement, i) || verbs.isPassive(statement, low, i)) {
                continue;
            }
            boolean plain = lexicon.isSpeechVerb(form) && !verbs.mustReach(form);
            boolean reaches = plain || verbs.reachesObject(statement, i, quote);
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
        SubjectFinder.Subject subject = referents.firstSubject(statement, low, quote);
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
        return referents.firstSubject(statement, clause, verb);
    }

    // ------------------------------------------------------------------ without a verb of its own

    /** "It was “a disaster” and “a shame”, Smith said." */
    private Attribution trailer(int index, Statement statement) {
        int last = statement.size() - 1;
        while (last > 0 && !statement.isQuote(last) && form(statement, last).equals(".")) {
            last--;
        }
        int lastQuote = last;
        while (lastQuote >= 0 && !statement.isQuote(lastQuote)) {
            lastQuote--;
        }
        int comma = last;
        while (comma > lastQuote && !form(statement, comma).equals(",")) {
            comma--;
        }
        if (comma <= lastQuote || last - comma > 12) {
            return null;
        }
        for (int i = comma + 2; i <= last; i++) {
            String form = form(statement, i);
            if (lexicon.isSpeechVerb(form)
                    && !lexicon.isObjectVerb(form)
                    && verbs.isVerb(statement, i)
                    && !verbs.isPassive(statement, comma + 1, i)) {
                return referents.attribution(index, statement, form, subjects.before(statement, comma + 1, i), i);
            }
            if (i == comma + 2 && verbs.isAccordingTo(statement, comma + 1)) {
                return referents.attribution(
                        index, statement, "according", subjects.behind(statement, comma + 2, last + 1), comma + 1);
            }
        }
        return null;
    }

    /** A statement that is nothing but a quote goes on with the speaker before. */
    private void carryOver(int index, Statement statement, Attribution[] attributions) {
        for (int i = 0; i < statement.size(); i++) {
            if (!statement.isQuote(i)) {
                if (Words.word(form(statement, i))) {
                    return;
                }
            } else if (attributions[i] != null) {
                return;
            }
        }
        for (int i = 0; i < statement.size(); i++) {
            if (statement.isQuote(i) && words.isWholeSentence(marks.get(statement.quote(i)))) {
                attributions[i] = referents.carried(index, statement);
            }
        }
    }

    private boolean isComma(Statement statement, int item) {
        return !statement.isQuote(item) && form(statement, item).equals(",");
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
