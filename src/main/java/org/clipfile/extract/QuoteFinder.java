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

    private static final int LONG = 5;

    private final Tokens body;
    private final List<QuoteSpan> marks;
    private final List<Statement> statements;
    private final Lexicon lexicon;
    private final SubjectFinder subjects;
    private final SayingVerbs verbs;
    private final QuotedWords words;
    private final Referents referents;
    private final AttributionBehind behind;
    private final AttributionBefore before;
    private final List<QuoteSpan> foundSpans = new ArrayList<>();
    private final List<Attribution> found = new ArrayList<>();

    private QuoteFinder(Tokens body, List<Person> people, Lexicon lexicon, RoleFinder roles) {
        this.body = body;
        this.lexicon = lexicon;
        this.marks = QuoteMarks.find(body.text());
        this.statements = Statement.of(body, marks);
        var speakers = new Speakers(body, people);
        var affiliations = new Affiliations(body, people, lexicon);
        var holders = new RoleHolders(body, people, lexicon, roles, speakers, affiliations);
        var epithets = new Epithets(body, lexicon, speakers, holders, affiliations);
        var nouns = new NounPhrases(body, lexicon, speakers, roles, holders);
        var mainSubjects = new MainSubjects(body, lexicon, speakers, nouns);
        this.subjects = new SubjectFinder(body, lexicon, speakers, nouns);
        this.verbs = new SayingVerbs(body, lexicon, speakers);
        this.words = new QuotedWords(body, lexicon, speakers);
        this.referents = new Referents(
                body, lexicon, speakers, holders, epithets, subjects, mainSubjects, verbs, statements, marks);
        this.behind = new AttributionBehind(body, marks, lexicon, speakers, subjects, verbs, words, referents);
        this.before = new AttributionBefore(body, lexicon, speakers, subjects, mainSubjects, verbs, words, referents);
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
                previousItem = i;
            }
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
        takeLong(index, statement, attributions);
        keep(index, statement, attributions);
        referents.noteSubject(index, statement, attributions);
    }

    private void keep(int index, Statement statement, Attribution[] attributions) {
        for (int i = 0; i < statement.size(); i++) {
            if (attributions[i] != null) {
                foundSpans.add(marks.get(statement.quote(i)));
                found.add(attributions[i]);
                referents.noteSpeaker(index, attributions[i], foundSpans.getLast());
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
            Attribution following = behind.find(index, statement, item, next);
            if (following != null) {
                return following;
            }
        }
        Attribution leading = before.find(index, statement, previous + 1, item, span);
        boolean announced =
                item > 0 && !statement.isQuote(item - 1) && SayingVerbs.isAnnouncing(form(statement, item - 1));
        if (leading != null && (announced || !runsOn)) {
            return leading;
        }
        Attribution following = runsOn ? behind.find(index, statement, item, next) : null;
        return following != null && leading == null ? following : leading;
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

    /** So many words in marks are hardly ever a term: somebody says them, be it in a way that no rule knows. */
    private void takeLong(int index, Statement statement, Attribution[] attributions) {
        for (int i = 0; i < statement.size(); i++) {
            if (attributions[i] == null && statement.isQuote(i)) {
                QuoteSpan span = marks.get(statement.quote(i));
                boolean announced = i > 0 && form(statement, i - 1).equals(":") && words.isWholeSentence(span);
                if ((announced || words.wordsOf(span) >= LONG) && !words.isTermOrTitle(statement, i, span)) {
                    attributions[i] = referents.presumed(index, statement, i);
                }
            }
        }
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
            if (statement.isQuote(i) && isSentence(index, statement, i)) {
                attributions[i] = referents.carried(index, statement);
            }
        }
    }

    private boolean isComma(Statement statement, int item) {
        return !statement.isQuote(item) && form(statement, item).equals(",");
    }

    /** "“Yes.”" goes on behind another quote; elsewhere it may be a heading. */
    private boolean isSentence(int index, Statement statement, int item) {
        QuoteSpan span = marks.get(statement.quote(item));
        boolean behindQuote = index > 0 && statements.get(index - 1).hasQuote();
        return words.isWholeSentence(span, behindQuote ? 1 : 2);
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
