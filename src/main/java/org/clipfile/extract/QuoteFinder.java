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
    private final List<QuoteSpan> foundSpans = new ArrayList<>();
    private final List<Attribution> found = new ArrayList<>();

    /** The person whom the statement before spoke of, for "he" and for quotes that stand alone. */
    private Person lastSubject;

    private int lastSubjectStatement = -9;
    private Attribution lastAttribution;
    private int lastAttributedStatement = -9;

    private QuoteFinder(Tokens body, List<Person> people, Lexicon lexicon, RoleFinder roles) {
        this.body = body;
        this.lexicon = lexicon;
        this.marks = QuoteMarks.find(body.text());
        this.statements = Statement.of(body, marks);
        this.speakers = new Speakers(body, people, lexicon, roles);
        this.subjects = new SubjectFinder(body, lexicon, speakers, roles);
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
            if (!isTermOrTitle(statement, i, span)) {
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
                        && !isTermOrTitle(statement, i, marks.get(statement.quote(i)))
                        && wordsOf(marks.get(statement.quote(i))) > 1;
                if (quoted) {
                    attributions[i] = trailer;
                }
            }
        }
        carryOver(index, statement, attributions);
        keep(index, statement, attributions);
        noteSubject(index, statement, attributions);
    }

    private void keep(int index, Statement statement, Attribution[] attributions) {
        for (int i = 0; i < statement.size(); i++) {
            if (attributions[i] != null) {
                foundSpans.add(marks.get(statement.quote(i)));
                found.add(attributions[i]);
                lastAttribution = attributions[i];
                lastAttributedStatement = index;
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
        boolean runsOn = runsOn(statement, item, span);
        if (opens && runsOn) {
            Attribution behind = behind(index, statement, item, next);
            if (behind != null) {
                return behind;
            }
        }
        Attribution before = before(index, statement, previous + 1, item, span);
        boolean announced = item > 0 && !statement.isQuote(item - 1) && isAnnouncing(form(statement, item - 1));
        if (before != null && (announced || !runsOn)) {
            return before;
        }
        Attribution behind = runsOn ? behind(index, statement, item, next) : null;
        return behind != null && before == null ? behind : before;
    }

    private static boolean isAnnouncing(String form) {
        return form.equals(":") || form.equals(",");
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

    /** Whether the sentence goes on behind the quote: a comma, question or exclamation mark at its end, or a dash. */
    private boolean runsOn(Statement statement, int item, QuoteSpan span) {
        char end = lastCharacter(span);
        if (end == ',' || end == '?' || end == '!' || end == '…' || end == '—') {
            return true;
        }
        if (item + 1 >= statement.size() || statement.isQuote(item + 1)) {
            return false;
        }
        String next = form(statement, item + 1);
        return next.equals(",")
                || next.equals("—")
                || next.equals("–")
                || (lexicon.isSpeechVerb(next) && Words.lowerCase(next) && isPlainSaying(next));
    }

    /** The last character of a quote, nested closing marks left out. */
    private char lastCharacter(QuoteSpan span) {
        int at = span.end() - 1;
        while (at > span.start()
                && "’'”\"».)".indexOf(body.text().charAt(at)) >= 0
                && body.text().charAt(at) != '.') {
            at--;
        }
        return body.text().charAt(at);
    }

    private static boolean isPlainSaying(String form) {
        return form.equals("said") || form.equals("says");
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
                return null;
            }
            if (isAccordingTo(statement, i)) {
                return attribution(index, statement, form, subjects.behind(statement, i + 1, high), i);
            }
            if (!isVerb(statement, i) || isPassive(statement, start, i)) {
                continue;
            }
            Attribution found = i == start
                    ? attribution(index, statement, form, invertedSubject(statement, i, high), i)
                    : attribution(index, statement, form, nearSubject(statement, start, i), i);
            if (found != null) {
                return found;
            }
            if (i == start) {
                return null;
            }
        }
        return null;
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
        int words = wordsOf(span);
        int far = words > FEW_WORDS ? Integer.MAX_VALUE : words > 1 ? FAR : FAR / 2;
        for (int i = quote - 1; i >= low; i--) {
            String form = form(statement, i);
            if (form.equals(";") || (quote - i > 2 && isTurn(statement, i))) {
                return null;
            }
            if (isAccordingTo(statement, i)) {
                return attribution(index, statement, form, subjects.behind(statement, i + 1, quote), i);
            }
            if (!isVerb(statement, i) || isPassive(statement, low, i)) {
                continue;
            }
            boolean plain = lexicon.isSpeechVerb(form) && !mustReach(form);
            boolean reaches = plain || reachesObject(statement, i, quote);
            if (!reaches || quote - i > far) {
                continue;
            }
            boolean borrows = isParticiple(statement, low, i) || followsConjunction(statement, low, i);
            SubjectFinder.Subject subject = borrows ? mainSubject(statement, i) : subjects.before(statement, low, i);
            if (subject == null && low > 0) {
                subject = invertedBefore(statement, i, quote);
            }
            Attribution found = attribution(index, statement, form, subject, i);
            if (found != null) {
                return found;
            }
        }
        return introduced(statement, low, quote, span);
    }

    /**
     * "But Smith is not convinced: “...”": a colon announces whole sentences by the subject, without a verb of saying.
     */
    private Attribution introduced(Statement statement, int low, int quote, QuoteSpan span) {
        if (!form(statement, quote - 1).equals(":") || !isWholeSentence(span)) {
            return null;
        }
        SubjectFinder.Subject subject = firstSubject(statement, low, quote);
        return subject == null || subject.person() == null
                ? null
                : new Attribution(null, body.text(subject.from(), subject.to()), subject.person());
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

    /** Verbs that are also something else and count only with their object right behind them. */
    private boolean mustReach(String form) {
        return lexicon.isObjectVerb(form);
    }

    private boolean reachesObject(Statement statement, int verb, int quote) {
        if (isAnnouncing(form(statement, quote - 1)) || quote == verb + 1) {
            return lexicon.isSpeechVerb(form(statement, verb)) || quote == verb + 1;
        }
        if (form(statement, quote - 1).equals("as") && quote - verb < 30) {
            return true;
        }
        if (quote - verb > 16) {
            return false;
        }
        for (int i = verb + 1; i < quote; i++) {
            String form = form(statement, i);
            boolean clause =
                    switch (form) {
                        case ",",
                                "who",
                                "which",
                                "while",
                                "because",
                                "when",
                                "where",
                                "after",
                                "before",
                                "if",
                                "—",
                                "–",
                                "(" -> true;
                        default -> false;
                    };
            if (clause && !(lexicon.isSpeechVerb(form(statement, verb)) && form.equals(","))) {
                return false;
            }
        }
        return true;
    }

    private boolean isParticiple(Statement statement, int low, int verb) {
        String form = form(statement, verb);
        if (!form.endsWith("ing")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(low, verb - 3); i--) {
            String before = form(statement, i);
            if (before.equals("is")
                    || before.equals("was")
                    || before.equals("as")
                    || before.equals("been")
                    || before.equals("are")) {
                return false;
            }
        }
        return true;
    }

    /** "X left and said": the verb shares the subject of the one before. */
    private boolean followsConjunction(Statement statement, int low, int verb) {
        int i = verb - 1;
        while (i > low && !statement.isQuote(i) && isBetween(form(statement, i))) {
            i--;
        }
        if (i < low || statement.isQuote(i)) {
            return false;
        }
        String form = form(statement, i);
        return form.equals("and") || form.equals("but") || form.equals("then");
    }

    private boolean isBetween(String form) {
        return SubjectFinder.isAdverb(form)
                || form.equals("also")
                || form.equals("has")
                || form.equals("later")
                || form.equals("had");
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
                    && isVerb(statement, i)
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
        return firstSubject(statement, clause, verb);
    }

    private SubjectFinder.Subject firstSubject(Statement statement, int low, int high) {
        for (int i = low; i < high; i++) {
            if (statement.isQuote(i)) {
                continue;
            }
            int token = statement.token(i);
            Person person = speakers.personAt(token);
            if (person != null) {
                int end = speakers.mentionEnd(token);
                boolean owner = end < body.size() && SubjectFinder.isPossessive(body.form(end));
                boolean object = i > 0 && !statement.isQuote(i - 1) && lexicon.isPreposition(form(statement, i - 1));
                if (!owner && !object) {
                    return new SubjectFinder.Subject(token, end, person, false);
                }
                i += end - token - 1;
            } else if (i < low + 3 && isPersonal(form(statement, i))) {
                return new SubjectFinder.Subject(token, token + 1, null, true);
            }
        }
        return null;
    }

    // ------------------------------------------------------------------ both

    private boolean isVerb(Statement statement, int item) {
        if (statement.isQuote(item)) {
            return false;
        }
        String form = form(statement, item);
        if (!lexicon.isSpeechVerb(form) && !lexicon.isObjectVerb(form)) {
            return false;
        }
        if (item == 0) {
            return true;
        }
        if (statement.isQuote(item - 1)) {
            return true;
        }
        String before = form(statement, item - 1);
        boolean noun =
                switch (before) {
                    case "the",
                            "The",
                            "a",
                            "A",
                            "an",
                            "this",
                            "that",
                            "its",
                            "his",
                            "her",
                            "their",
                            "to",
                            "of",
                            "no",
                            "any",
                            "such",
                            "our",
                            "my",
                            "some",
                            "these",
                            "those",
                            "more",
                            "other",
                            "all",
                            "’s",
                            "'s" -> true;
                    default -> false;
                };
        boolean that = before.equals("that") && form.endsWith("ed");
        if (noun && !that) {
            return false;
        }
        boolean presentOrPlural = form.endsWith("s") && !form.endsWith("ss");
        if (presentOrPlural && item + 1 <= statement.size()) {
            int token = statement.token(item - 1);
            boolean person = speakers.personAt(token) != null
                    || isPersonal(before)
                    || lexicon.isRole(before)
                    || before.equals(",")
                    || before.equals("who")
                    || SubjectFinder.isAdverb(before)
                    || before.equals("also");
            return person;
        }
        return !form.equals("asked") || item > 0;
    }

    private boolean isPassive(Statement statement, int low, int verb) {
        String form = form(statement, verb);
        if (form.endsWith("ing") || form.equals("according")) {
            return false;
        }
        int i = verb - 1;
        while (i >= low && !statement.isQuote(i) && SubjectFinder.isAdverb(form(statement, i))) {
            i--;
        }
        if (i < low || statement.isQuote(i)) {
            return false;
        }
        boolean be =
                switch (form(statement, i)) {
                    case "was", "were", "been", "be", "being", "is", "are", "so-called", "also-called", "gets", "got" ->
                        true;
                    default -> false;
                };
        boolean by = verb + 1 < statement.size()
                && !statement.isQuote(verb + 1)
                && form(statement, verb + 1).equals("by");
        boolean as = form(statement, i).equals("as") && !form.equals("said");
        return be || by || as;
    }

    private boolean isAccordingTo(Statement statement, int item) {
        return form(statement, item).equalsIgnoreCase("according")
                && item + 1 < statement.size()
                && !statement.isQuote(item + 1)
                && form(statement, item + 1).equals("to");
    }

    private Attribution attribution(
            int index, Statement statement, String verb, SubjectFinder.Subject subject, int item) {
        if (subject == null) {
            return null;
        }
        String written =
                String.join(" ", body.text(subject.from(), subject.to()).split("\\s+"));
        if (subject.pronoun()) {
            return new Attribution(verb, written, antecedent(index, statement, item, written));
        }
        boolean goesOn = subject.person() == null
                && index - lastAttributedStatement < 2
                && statement.paragraph()
                        == statements.get(Math.max(0, index - 1)).paragraph()
                && (verb.equals("added") || verb.equals("continued"))
                && Lexicon.lower(written).startsWith("the ");
        return new Attribution(verb, written, goesOn ? lastSubject : subject.person());
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
        SubjectFinder.Subject here = firstSubject(statement, 0, item);
        if (here != null && here.person() != null && here.person().gender().agreesWith(gender)) {
            return here.person();
        }
        if (lastSubject != null && lastSubject.gender().agreesWith(gender) && index - lastSubjectStatement < 4) {
            return lastSubject;
        }
        return lastNamed(statement.token(firstToken(statement)), gender);
    }

    private static int firstToken(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (!statement.isQuote(i)) {
                return i;
            }
        }
        throw new IllegalStateException("a statement with a pronoun has a token");
    }

    /** The one last named before a token, a sentence or two back, whom the pronoun may mean. */
    private Person lastNamed(int token, Gender gender) {
        for (int i = token - 1; i >= Math.max(0, token - 60); i--) {
            Person person = speakers.personAt(i);
            if (person != null && person.gender().agreesWith(gender)) {
                return person;
            }
        }
        return null;
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
                    && isVerb(statement, i)
                    && !isPassive(statement, comma + 1, i)) {
                return attribution(index, statement, form, subjects.before(statement, comma + 1, i), i);
            }
            if (i == comma + 2 && isAccordingTo(statement, comma + 1)) {
                return attribution(
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
            if (statement.isQuote(i) && isWholeSentence(marks.get(statement.quote(i)))) {
                attributions[i] = carried(index, statement);
            }
        }
    }

    private Attribution carried(int index, Statement statement) {
        boolean quoteBefore = lastAttributedStatement == index - 1
                && statement.paragraph() - statements.get(index - 1).paragraph() <= 1;
        if (quoteBefore) {
            return new Attribution(null, null, lastAttribution.person());
        }
        boolean subjectBefore =
                lastSubjectStatement == index - 1 && statements.get(index - 1).paragraph() == statement.paragraph();
        return new Attribution(null, null, subjectBefore ? lastSubject : null);
    }

    private boolean isWholeSentence(QuoteSpan span) {
        String text = span.text(body.text());
        char end = text.charAt(text.length() - 1);
        boolean closed = end == '.' || end == '!' || end == '?' || end == '…';
        return closed && Character.isUpperCase(text.codePointAt(0)) && wordsOf(span) > 1;
    }

    private int wordsOf(QuoteSpan span) {
        int words = 0;
        for (int i = body.tokenAt(span.start()); i < body.size() && body.start(i) < span.end() && words < 100; i++) {
            words += Words.word(body.form(i)) ? 1 : 0;
        }
        return words;
    }

    /** Remembers whom the statement speaks of: its speaker, or the one who reports, or its first subject. */
    private void noteSubject(int index, Statement statement, Attribution[] attributions) {
        for (Attribution attribution : attributions) {
            if (attribution != null) {
                if (attribution.person() != null) {
                    lastSubject = attribution.person();
                    lastSubjectStatement = index;
                }
                return;
            }
        }
        for (int i = 1; i < statement.size(); i++) {
            if (!statement.isQuote(i)
                    && lexicon.isSpeechVerb(form(statement, i))
                    && isVerb(statement, i)
                    && !isPassive(statement, 0, i)) {
                Attribution reported =
                        attribution(index, statement, form(statement, i), subjects.before(statement, 0, i), i);
                if (reported != null && reported.person() != null) {
                    lastSubject = reported.person();
                    lastSubjectStatement = index;
                    return;
                }
            }
        }
        SubjectFinder.Subject first = firstSubject(statement, 0, Math.min(statement.size(), 25));
        if (first != null && first.person() != null) {
            lastSubject = first.person();
            lastSubjectStatement = index;
        } else if (first != null && lastSubject != null) {
            lastSubjectStatement = index;
        }
    }

    // ------------------------------------------------------------------ marks that hold no speech

    private boolean isTermOrTitle(Statement statement, int item, QuoteSpan span) {
        String text = span.text(body.text());
        if (item > 0 && !statement.isQuote(item - 1)) {
            String before = form(statement, item - 1);
            String second = item > 1 && !statement.isQuote(item - 2) ? form(statement, item - 2) : "";
            if (lexicon.isWorkNoun(before) && !(before.equals("called") && isActive(statement, item - 1))) {
                return true;
            }
            if (before.equals(",")
                    && lexicon.isWorkNoun(second)
                    && !lexicon.isSpeechVerb(second)
                    && isTitleCase(text)) {
                return true;
            }
        }
        boolean announced = item > 0
                && !statement.isQuote(item - 1)
                && (isAnnouncing(form(statement, item - 1))
                        || lexicon.isSpeechVerb(form(statement, item - 1))
                        || lexicon.isObjectVerb(form(statement, item - 1)));
        if (!announced && isTitleCase(text) && !runsOn(statement, item, span)) {
            return true;
        }
        if (Words.allCapitals(text) && item == 0 && statement.size() > 1 && !statement.isQuote(1)) {
            return form(statement, 1).equals(":");
        }
        return wordsOf(span) == 0;
    }

    /** "called" with a subject that speaks and not a thing that bears the name. */
    private boolean isActive(Statement statement, int verb) {
        int before = verb - 1;
        while (before > 0 && !statement.isQuote(before) && lexicon.isAuxiliary(form(statement, before))) {
            before--;
        }
        return before >= 0
                && !statement.isQuote(before)
                && (speakers.personAt(statement.token(before)) != null || isPersonal(form(statement, before)));
    }

    /** Every longer word with a capital and no stop at the end: the title of a work, a name, a slogan. */
    private boolean isTitleCase(String text) {
        char end = text.charAt(text.length() - 1);
        if (end == '.' || end == '!' || end == '?' || end == ',') {
            return false;
        }
        for (String word : text.split("\\s+", 12)) {
            boolean small = word.length() < 4 || !Character.isLetter(word.codePointAt(0));
            if (!small && !Words.capitalised(word)) {
                return false;
            }
        }
        return Words.capitalised(text) || Character.isDigit(text.charAt(0));
    }

    private static boolean isPersonal(String form) {
        return switch (form) {
            case "he", "He", "she", "She", "they", "They" -> true;
            default -> false;
        };
    }

    private boolean isComma(Statement statement, int item) {
        return !statement.isQuote(item) && form(statement, item).equals(",");
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
