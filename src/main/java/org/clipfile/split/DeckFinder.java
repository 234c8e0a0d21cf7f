package org.clipfile.split;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds where a deck ends and the body begins if both stand on one line with no sign between them, as when a page's
 * teasers are copied. Every place before the body's first full stop where a word with a capital follows a word that no
 * sign closes is weighed; the best one must be good enough in itself and clearly better than the next one. The weights
 * are judgements made by hand; docs/splitting.md gives each with its reason.
 */
final class DeckFinder {
    private static final int MOST_WORDS = 110;
    private static final int FEWEST_DECK_WORDS = 6;
    private static final int MOST_DECK_WORDS = 45;
    private static final int FEWEST_BODY_WORDS = 8;
    private static final int OPENING = 30;
    private static final int LONGEST_SPEAKER = 8;
    private static final int LONGEST_SUBJECT = 10;

    private static final int GOOD_ENOUGH = 7;
    private static final int CLEARLY_BETTER = 2;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private final Lexicon lexicon;

    DeckFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @return the offset in the text where the body begins, or nothing if the text is all body */
    OptionalInt bodyStart(String text) {
        var words = Word.first(text, MOST_WORDS);
        int last = Math.min(words.size() - FEWEST_BODY_WORDS, MOST_DECK_WORDS);
        int best = IMPOSSIBLE;
        int second = IMPOSSIBLE;
        int at = -1;
        for (int i = FEWEST_DECK_WORDS; i <= last; i++) {
            var before = words.get(i - 1);
            if (i > FEWEST_DECK_WORDS && words.get(i - 2).endsSentence()) {
                // A sentence has ended before: what follows is the body's second one.
                break;
            }
            int score = score(words, i);
            if (score > best) {
                second = best;
                best = score;
                at = i;
            } else if (score > second) {
                second = score;
            }
            if (before.endsSentence() && !isMark(before)) {
                break;
            }
        }
        boolean clear = best >= GOOD_ENOUGH && (second == IMPOSSIBLE || best - second >= CLEARLY_BETTER);
        return clear ? OptionalInt.of(words.get(at).start()) : OptionalInt.empty();
    }

    /** A deck may close with a question mark, though not with a full stop. */
    private static boolean isMark(Word word) {
        return word.closes().indexOf('?') >= 0 || word.closes().indexOf('!') >= 0;
    }

    private int score(List<Word> words, int i) {
        var before = words.get(i - 1);
        var first = words.get(i);
        // No house style lets a sentence begin with a figure.
        if (!first.isCapitalised() || before.core().isEmpty() || isInBrackets(words, i)) {
            return IMPOSSIBLE;
        }
        if (lexicon.months().has(first.core())
                || before.lower().endsWith("’s")
                || before.lower().endsWith("'s")) {
            // "said Monday", "last month’s EU summit"
            return IMPOSSIBLE;
        }
        boolean closedByMark = isMark(before) || closedByQuote(before);
        if (!before.runsOn() && !closedByMark) {
            return IMPOSSIBLE;
        }
        boolean opener = lexicon.sentenceOpeners().has(first.core()) && !isNameWithThe(words, i);
        int score = 0;
        if (before.isLowerCase() || before.isNumber()) {
            score += 2;
        } else if (!opener) {
            // Inside a name, such as Kevin | Rudd.
            return IMPOSSIBLE;
        }
        if (!opener && !closedByMark && (before.isNumber() || lexicon.numerals().has(before.core()))) {
            // "three German tourists", "the 46-year-old Grant": the number belongs to the name.
            return IMPOSSIBLE;
        }
        if (lexicon.noClauseEnd().has(before.core()) && !closedByMark) {
            boolean numeral = before.lower().equals("one") || before.lower().equals("some");
            if (!opener || !numeral) {
                return IMPOSSIBLE;
            }
        }
        score += opener ? 4 : 0;
        score += closedByMark ? 2 : 0;
        score += closedByMark ? 0 : clauseEnd(words, i);
        score += hasVerb(words, 0, i) ? 1 : -3;
        score += hasVerb(words, i + 1, Math.min(words.size(), i + 28)) ? 1 : -3;
        score += timeAfter(words, i);
        score += echo(words, i);
        score += i >= 10 ? 1 : 0;
        score += verbAfterSubject(words, i);
        return score;
    }

    /** How well the words before the place close a clause. */
    private int clauseEnd(List<Word> words, int i) {
        var before = words.get(i - 1);
        var lower = before.lower();
        int score = 0;
        boolean says = lower.equals("said") || lower.equals("says") || lower.equals("say");
        if (says) {
            // ", TSMC said" closes a sentence; without the comma the verb still waits for what was said.
            score += closesWithSpeaker(words, i - 1) ? 3 : -8;
        } else if (lexicon.transitiveVerbs().has(lower)) {
            score -= 4;
        } else if (lower.endsWith("ed") && lower.length() > 4) {
            // "be resolved" is closed, "approved" alone waits for its object.
            score += passiveBefore(words, i - 1) ? 1 : -2;
        } else if (lower.endsWith("ing") && lower.length() > 5) {
            score -= 4;
        } else if (introducesName(lower) || isAdjective(lower)) {
            score -= 3;
        }
        score += insideClause(words, i);
        if (i >= 2 && !words.get(i - 2).runsOn() && lower.endsWith("ed")) {
            score -= 2;
        }
        return score;
    }

    /** Whether nothing but a speaker stands between a comma and the verb at i: {@code , the water agency said}. */
    private boolean closesWithSpeaker(List<Word> words, int i) {
        for (int j = i - 1; j >= Math.max(0, i - LONGEST_SPEAKER - 1); j--) {
            var word = words.get(j);
            if (word.closes().indexOf(',') >= 0) {
                return i - j > 1 && !isOnlyCommaOfAnIntroduction(words, j);
            }
            boolean clause =
                    switch (word.lower()) {
                        case "who", "which", "that", "he’d", "as", "when", "while", "but", "because", "after", "if" ->
                            true;
                        default -> word.isLowerCase() && lexicon.finiteVerbs().has(word.core());
                    };
            if (clause) {
                return false;
            }
        }
        return false;
    }

    /** "In a statement on Saturday, Omar said" goes on: the comma closes an introduction, not what was said. */
    private boolean isOnlyCommaOfAnIntroduction(List<Word> words, int comma) {
        for (int j = 0; j < comma; j++) {
            if (words.get(j).closes().indexOf(',') >= 0) {
                return false;
            }
        }
        var first = words.getFirst();
        return lexicon.introductions().has(first.core())
                || first.lower().endsWith("ing")
                || !hasVerb(words, 0, comma + 1);
    }

    /** Adjectives by their endings: "a traditional Thanksgiving", "in northwestern Pakistan". */
    private static boolean isAdjective(String lower) {
        return lower.length() > 5
                && (lower.endsWith("ern")
                        || lower.endsWith("ous")
                        || lower.endsWith("ful")
                        || lower.endsWith("less")
                        || lower.endsWith("ional")
                        || lower.endsWith("ical")
                        || lower.endsWith("ial")
                        || lower.endsWith("istic")
                        || lower.endsWith("ive"));
    }

    /** Nouns of persons and groups by their endings: "journalist Jill Carroll", "league leaders Keelung Waves". */
    private static boolean introducesName(String lower) {
        var noun = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return noun.length() > 4
                && (noun.endsWith("er")
                        || noun.endsWith("or")
                        || noun.endsWith("ist")
                        || noun.endsWith("man")
                        || noun.endsWith("woman")
                        || noun.endsWith("ian"));
    }

    /** Signs that the clause before the place waits for more: a bare infinitive, an open relative clause. */
    private int insideClause(List<Word> words, int i) {
        int score = 0;
        if (i >= 2) {
            var link = words.get(i - 2).lower();
            if (link.equals("to") || link.equals("and") || link.equals("or")) {
                score -= 2;
            }
        }
        for (int j = i - 1; j > 0; j--) {
            if (words.get(j).closes().indexOf(',') >= 0) {
                break;
            }
            boolean relative =
                    switch (words.get(j).lower()) {
                        case "who", "which", "whose", "where" ->
                            words.get(j - 1).closes().endsWith(",");
                        default -> false;
                    };
            if (relative && !hasVerb(words, 0, j)) {
                score -= 4;
            }
        }
        return score;
    }

    private static boolean passiveBefore(List<Word> words, int i) {
        for (int j = Math.max(0, i - 3); j < i; j++) {
            switch (words.get(j).lower()) {
                case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "gets", "got" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean hasVerb(List<Word> words, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            var word = words.get(i);
            boolean verb = word.isLowerCase()
                    && (lexicon.finiteVerbs().has(word.core())
                            || (word.core().endsWith("ed") && word.core().length() > 4));
            if (verb) {
                return true;
            }
            if (word.endsSentence()) {
                return false;
            }
        }
        return false;
    }

    /** Ledes say on which day the news happened, decks don't. */
    private int timeAfter(List<Word> words, int i) {
        for (int j = 1; j < i; j++) {
            if (lexicon.timeWords().has(words.get(j).core())) {
                return 0;
            }
        }
        int limit = Math.min(words.size(), i + OPENING);
        for (int j = i; j < limit; j++) {
            if (lexicon.timeWords().has(words.get(j).core())) {
                return 1;
            }
            if (words.get(j).endsSentence()) {
                break;
            }
        }
        return 0;
    }

    /** A lede tells the deck's news again, in part with its words. */
    private int echo(List<Word> words, int i) {
        Set<String> deck = new HashSet<>();
        for (int j = 0; j < i; j++) {
            addContent(words.get(j), deck);
        }
        Set<String> opening = new HashSet<>();
        int limit = Math.min(words.size(), i + OPENING);
        for (int j = i; j < limit; j++) {
            addContent(words.get(j), opening);
        }
        opening.retainAll(deck);
        var first = words.get(i).lower();
        boolean firstWordAgain = words.get(i).core().length() > 3 && deck.contains(first);
        return Math.min(3, opening.size()) + (firstWordAgain ? 1 : 0);
    }

    private void addContent(Word word, Set<String> content) {
        var lower = word.lower();
        boolean name = word.isCapitalised() && word.core().length() > 1;
        if ((name || word.core().length() > 3)
                && !lexicon.sentenceOpeners().has(lower)
                && !lexicon.finiteVerbs().has(lower)
                && (name || !lexicon.noClauseEnd().has(lower))) {
            content.add(lower);
        }
    }

    /** A body opens with its subject, and a verb or a day comes right after the name; an object has neither. */
    private int verbAfterSubject(List<Word> words, int i) {
        int j = i;
        while (j < words.size() - 2 && j < i + LONGEST_SUBJECT && words.get(j).runsOn() && isInSubject(words, j)) {
            j++;
        }
        if (j == words.size()
                || j == i
                || (!words.get(j).runsOn() && words.get(j).isCapitalised())) {
            return 0;
        }
        var next = words.get(j);
        boolean verb = next.isLowerCase()
                && (lexicon.finiteVerbs().has(next.core()) || next.lower().endsWith("ed"));
        boolean day = lexicon.timeWords().has(next.core())
                || (next.lower().equals("on")
                        && j + 1 < words.size()
                        && lexicon.timeWords().has(words.get(j + 1).core()));
        if (verb || day) {
            return 2;
        }
        return next.isNumber() ? -1 : 0;
    }

    /** Names, and the small words between them: "Tajikistan and Kyrgyzstan", "Residents of the South". */
    private static boolean isInSubject(List<Word> words, int j) {
        return words.get(j).isCapitalised()
                || switch (words.get(j).lower()) {
                    case "and", "of", "the", "to", "for", "in" ->
                        words.get(j + 1).isCapitalised() || words.get(j + 2).isCapitalised();
                    default -> false;
                };
    }

    private static boolean closedByQuote(Word word) {
        for (int i = 0; i < word.closes().length(); i++) {
            char c = word.closes().charAt(i);
            if (!Typography.isCloser(c) && !Typography.isSentenceEnd(c)) {
                return false;
            }
        }
        return !word.closes().isEmpty() && !word.closes().contains(".");
    }

    private static boolean isInBrackets(List<Word> words, int i) {
        int depth = 0;
        for (int j = 0; j < i; j++) {
            var word = words.get(j);
            if (word.opens() && word.closes().indexOf(')') < 0) {
                depth = 1;
            }
            if (word.closes().indexOf(')') >= 0
                    || word.closes().indexOf('”') >= 0
                    || word.closes().indexOf('’') >= 0) {
                depth = 0;
            }
        }
        return depth > 0;
    }

    private boolean isNameWithThe(List<Word> words, int i) {
        return words.get(i).lower().equals("the")
                && i + 1 < words.size()
                && words.get(i + 1).isCapitalised()
                && lexicon.namesWithThe().has(words.get(i + 1).core());
    }
}
