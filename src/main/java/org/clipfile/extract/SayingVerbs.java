package org.clipfile.extract;

/** Which words of a statement are verbs of saying, and how far they reach. */
final class SayingVerbs {
    /** Words between "says" and a quote that it still reaches. */
    private static final int NEAR = 9;

    /** Words between "introduced" and "as". */
    private static final int REACH = 12;

    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;

    SayingVerbs(Tokens body, Lexicon lexicon, Speakers speakers) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    static boolean isAnnouncing(String form) {
        return form.equals(":") || form.equals(",");
    }

    boolean reachesObject(Statement statement, int verb, int quote) {
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
            i = behindApposition(statement, i, quote);
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

    /** Over ", John Smith," to what follows; the item itself if no name between commas stands there. */
    private int behindApposition(Statement statement, int item, int high) {
        if (!form(statement, item).equals(",") || item + 1 >= high || statement.isQuote(item + 1)) {
            return item;
        }
        int token = statement.token(item + 1);
        if (speakers.personAt(token) == null) {
            return item;
        }
        int end = item + 1 + speakers.mentionEnd(token) - token;
        return end + 1 < high && form(statement, end).equals(",") ? end + 1 : item;
    }

    boolean isParticiple(Statement statement, int low, int verb) {
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
    boolean followsConjunction(Statement statement, int low, int verb) {
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
        return ClauseWords.isAdverb(form)
                || form.equals("also")
                || form.equals("has")
                || form.equals("later")
                || form.equals("had");
    }

    /** Whether a verb takes any direct speech behind it: not those that are also something else. */
    boolean isPlain(Statement statement, int verb) {
        String form = form(statement, verb);
        return lexicon.isSpeechVerb(form) && !lexicon.isObjectVerb(form) || isPhrase(statement, verb);
    }

    /** "as she put it", "the report found that". */
    private boolean isPhrase(Statement statement, int item) {
        String form = form(statement, item);
        if (form.equals("read") || form.equals("reads")) {
            return item > 0 && VerbForms.isDocument(form(statement, item - 1)) && announcesQuote(statement, item);
        }
        if (VerbForms.isNaming(form)) {
            return namesAs(statement, item);
        }
        if (VerbForms.looksPast(form) && item > 0) {
            // "The city reasoned, “...”": any verb, with nothing but a comma between it and the words.
            boolean announces =
                    item + 2 < statement.size() && form(statement, item + 1).equals(",") && statement.isQuote(item + 2);
            boolean reports =
                    item + 1 < statement.size() && form(statement, item + 1).equals("that");
            return (announces || reports) && !lexicon.isObjectVerb(form);
        }
        if (item + 1 >= statement.size() || statement.isQuote(item + 1)) {
            return false;
        }
        String next = form(statement, item + 1);
        return switch (form(statement, item)) {
            case "put", "puts", "putting" -> next.equals("it");
            case "found", "finds", "held", "holds", "ruled", "written" -> next.equals("that");
            default -> false;
        };
    }

    private boolean announcesQuote(Statement statement, int verb) {
        int next = verb + 1;
        if (next < statement.size() && isAnnouncing(form(statement, next))) {
            next++;
        }
        return next < statement.size() && statement.isQuote(next);
    }

    /** "introduced her mother as “...”" */
    private boolean namesAs(Statement statement, int verb) {
        for (int i = verb + 2; i < Math.min(statement.size(), verb + REACH); i++) {
            if (statement.isQuote(i)) {
                return form(statement, i - 1).equals("as");
            }
        }
        return false;
    }

    boolean isVerb(Statement statement, int item) {
        if (statement.isQuote(item)) {
            return false;
        }
        String form = form(statement, item);
        if (isPhrase(statement, item)) {
            return true;
        }
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
        int auxiliary = item - 1;
        while (auxiliary > 0 && ClauseWords.isAdverb(form(statement, auxiliary))) {
            auxiliary--;
        }
        boolean infinitive = form(statement, auxiliary).equals("not") && !form.endsWith("ed") && !form.equals("said");
        if (infinitive) {
            return false;
        }
        boolean that = before.equals("that") && form.endsWith("ed");
        if (noun && !that) {
            return false;
        }
        boolean presentOrPlural = form.endsWith("s") && !form.endsWith("ss");
        if (presentOrPlural && item + 1 <= statement.size()) {
            int token = statement.token(item - 1);
            boolean person = speakers.personAt(token) != null
                    || VerbForms.isPersonal(before)
                    || lexicon.isRole(before)
                    || before.equals(",")
                    || before.equals("who")
                    || ClauseWords.isAdverb(before)
                    || before.equals("also")
                    || VerbForms.isOnlyVerb(form) && Words.word(before) && !lexicon.isFunctionWord(before);
            return person || announces(statement, item);
        }
        return !form.equals("asked") || item > 0;
    }

    /** Whether a quote follows the verb at once, or its clause: "the firm says “...”", "notes, “...”", "says it was “...”". */
    private boolean announces(Statement statement, int verb) {
        int next = verb + 1;
        boolean plain = form(statement, verb).equals("says");
        int reach = plain ? verb + NEAR : verb + 2;
        while (next < Math.min(statement.size(), reach) && !statement.isQuote(next)) {
            boolean passed = plain ? !form(statement, next).equals(";") : isAnnouncing(form(statement, next));
            if (!passed) {
                return false;
            }
            next++;
        }
        return next < statement.size() && statement.isQuote(next);
    }

    /** "was described by Smith as": whose words they are stands behind "by"; its item, negative if there is none. */
    int agent(Statement statement, int verb, int high) {
        for (int i = verb + 1; i < Math.min(high, verb + 4) && !statement.isQuote(i); i++) {
            if (form(statement, i).equals("by")) {
                return i;
            }
        }
        return -1;
    }

    boolean isPassive(Statement statement, int low, int verb) {
        String form = form(statement, verb);
        if (form.endsWith("ing") || form.equals("according")) {
            return false;
        }
        int i = verb - 1;
        while (i >= low && !statement.isQuote(i) && ClauseWords.isAdverb(form(statement, i))) {
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
                && form(statement, verb + 1).equals("by")
                && !(verb + 2 < statement.size() && VerbForms.isMeans(form(statement, verb + 2)));
        boolean as = form(statement, i).equals("as") && !form.equals("said");
        return be || by || as;
    }

    /** "In the words of" has no verb. */
    static String sourceVerb(String form) {
        return form.equals("words") ? null : form;
    }

    /** "according to X" and "in the words of X". */
    boolean isAccordingTo(Statement statement, int item) {
        boolean inTheWordsOf = item > 1
                && item + 1 < statement.size()
                && form(statement, item).equals("words")
                && !statement.isQuote(item - 1)
                && form(statement, item - 1).equals("the")
                && !statement.isQuote(item + 1)
                && form(statement, item + 1).equals("of");
        if (inTheWordsOf) {
            return true;
        }
        return form(statement, item).equalsIgnoreCase("according")
                && item + 1 < statement.size()
                && !statement.isQuote(item + 1)
                && form(statement, item + 1).equals("to");
    }

    private String form(Statement statement, int item) {
        return statement.form(body, item);
    }
}
