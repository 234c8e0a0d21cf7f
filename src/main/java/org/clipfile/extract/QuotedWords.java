package org.clipfile.extract;

import java.util.Arrays;

/** What the words between two marks look like: a sentence, a term, a title, speech that runs on. */
final class QuotedWords {
    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;

    QuotedWords(Tokens body, Lexicon lexicon, Speakers speakers) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    /** Whether the sentence goes on behind the quote: a comma, question or exclamation mark at its end, or a dash. */
    boolean runsOn(Statement statement, int item, QuoteSpan span) {
        char end = span.lastCharacter(body.text());
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

    private static boolean isPlainSaying(String form) {
        return form.equals("said") || form.equals("says");
    }

    boolean isWholeSentence(QuoteSpan span) {
        return isWholeSentence(span, 2);
    }

    /** Whether it begins and ends as a sentence, with so many words at least. */
    boolean isWholeSentence(QuoteSpan span, int fewest) {
        String text = span.text(body.text());
        char end = span.lastCharacter(body.text());
        boolean closed = end == '.' || end == '!' || end == '?' || end == '…';
        int first = 0;
        while (first < text.length() && "¿¡[('’‘“".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return closed
                && first < text.length()
                && (Character.isUpperCase(text.codePointAt(first)) || Character.isDigit(text.charAt(first)))
                && wordsOf(span) >= fewest;
    }

    int wordsOf(QuoteSpan span) {
        int words = 0;
        for (int i = body.tokenAt(span.start()); i < body.size() && body.start(i) < span.end() && words < 100; i++) {
            words += Words.word(body.form(i)) ? 1 : 0;
        }
        return words;
    }

    boolean isTermOrTitle(Statement statement, int item, QuoteSpan span) {
        String text = span.text(body.text());
        if (item > 0 && !statement.isQuote(item - 1)) {
            String before = form(statement, item - 1);
            String second = item > 1 && !statement.isQuote(item - 2) ? form(statement, item - 2) : "";
            if (before.equals("wrote") && isTitleCase(text.substring(0, text.length() - 1)) && longWords(text) > 2) {
                return true;
            }
            boolean naming = lexicon.isObjectVerb(before) && isActive(statement, item - 1);
            if (lexicon.isWorkNoun(before) && !naming && !isClause(span)) {
                return true;
            }
            if (before.equals(",")
                    && lexicon.isWorkNoun(second)
                    && !lexicon.isSpeechVerb(second)
                    && isTitleCase(withoutStop(text))) {
                return true;
            }
        }
        boolean announced = item > 0
                && !statement.isQuote(item - 1)
                && (SayingVerbs.isAnnouncing(form(statement, item - 1))
                        || lexicon.isSpeechVerb(form(statement, item - 1))
                        || lexicon.isObjectVerb(form(statement, item - 1)));
        if (!announced && isTitleCase(text) && !runsOn(statement, item, span)) {
            return true;
        }
        if (isInside(statement, item, announced)
                && isTitleCase(withoutStop(text))
                && (longWords(text) != 1
                        || wordsOf(span) == 1
                        || ClauseWords.isPossessive(form(statement, item - 1)))) {
            // "on “Meet the Press.”", "MSNBC’s “Morning Joe.”", "repeal “Obamacare.”": the stop is the sentence's.
            return true;
        }
        if (isModifier(statement, item, span)) {
            return true;
        }
        if (Words.allCapitals(text) && item == 0 && statement.size() > 1 && !statement.isQuote(1)) {
            return form(statement, 1).equals(":");
        }
        return wordsOf(span) == 0;
    }

    /** Whether words lead to the quote and no verb of saying: "on", "CNN’s"; "told “Fox & Friends” host" names the host's programme. */
    private boolean isInside(Statement statement, int item, boolean announced) {
        if (item == 0 || statement.isQuote(item - 1)) {
            return false;
        }
        String before = form(statement, item - 1);
        return (Words.word(before) || ClauseWords.isPossessive(before)) && (!announced || before.equals("told"));
    }

    /** "the “birther” movement": a word in marks between an article and its noun is a scare quote. */
    private boolean isModifier(Statement statement, int item, QuoteSpan span) {
        if (item == 0 || item + 1 >= statement.size() || statement.isQuote(item + 1) || wordsOf(span) > 1) {
            return false;
        }
        String next = form(statement, item + 1);
        return ClauseWords.isDeterminer(form(statement, item - 1))
                && Words.lowerCase(next)
                && Words.word(next)
                && !lexicon.isFunctionWord(next)
                && !lexicon.isPreposition(next)
                && !lexicon.isSpeechVerb(next)
                && !ClauseWords.isAdverb(next);
    }

    /** Words quoted as words are few, and no clause. */
    private boolean isClause(QuoteSpan span) {
        return wordsOf(span) > 3 && Character.isLowerCase(body.text().charAt(span.start()));
    }

    private static String withoutStop(String text) {
        char end = text.charAt(text.length() - 1);
        return end == '.' || end == ',' ? text.substring(0, text.length() - 1) : text;
    }

    /** "called" with a subject that speaks, "what the paper called", "had called", and not a thing that bears the name. */
    private boolean isActive(Statement statement, int verb) {
        int before = verb - 1;
        while (before > 0 && !statement.isQuote(before) && lexicon.isAuxiliary(form(statement, before))) {
            before--;
        }
        if (before < 0 || statement.isQuote(before)) {
            return false;
        }
        String form = form(statement, before);
        if (speakers.personAt(statement.token(before)) != null || VerbForms.isPersonal(form) || form.equals("it")) {
            return true;
        }
        if (form.equals(",")) {
            // "what Smith, in an interview, called"
            return isPersonBehindComma(statement, before);
        }
        for (int i = before - 1; i > 0 && before - i < 6 && !statement.isQuote(i); i--) {
            if (form(statement, i).equals("what")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonBehindComma(Statement statement, int comma) {
        for (int i = comma - 1; i > 0 && comma - i < 12 && !statement.isQuote(i); i--) {
            if (form(statement, i).equals(",")) {
                return speakers.personAt(statement.token(i - 1)) != null;
            }
        }
        return false;
    }

    /** Every longer word with a capital and no stop at the end: the title of a work, a name, a slogan. */
    private boolean isTitleCase(String text) {
        char end = text.charAt(text.length() - 1);
        if (end == '.' || end == '!' || end == '?' || end == ',') {
            return false;
        }
        for (String word : text.split("\\s+", 12)) {
            boolean small = word.length() < 4
                    || !Character.isLetter(word.codePointAt(0))
                    || Words.lowerCase(word) && lexicon.isPreposition(word);
            if (!small && !Words.capitalised(word)) {
                return false;
            }
        }
        return Words.capitalised(text) || Character.isDigit(text.charAt(0));
    }

    private static long longWords(String text) {
        return Arrays.stream(text.split("\\s+", 12))
                .filter(word -> word.length() > 3)
                .count();
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
