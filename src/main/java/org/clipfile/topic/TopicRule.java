package org.clipfile.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.clipfile.refusal.BadInput;

/**
 * When an article belongs to a topic: terms, {@code "phrases of several words"} and {@code prefixes*}, divided by
 * {@code OR}. Case does not count.
 *
 * <p>The score says how much of the rule speaks in the article: {@code 1 - 0.6^(n + h)}, with n different terms found
 * and h of them in the headline or deck. One term in passing gives 0.4, which is below {@link #THRESHOLD}: a single
 * word is rarely what a story is about.
 */
public final class TopicRule {

    /** Articles with a lower score are not filed. */
    public static final double THRESHOLD = 0.5;

    private static final double DOUBT_PER_TERM = 0.6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern TOKEN = Pattern.compile("(?:\"([^\"]*)\"|([^\\s\"]+))\\s*");

    private final List<Term> terms;

    private TopicRule(List<Term> terms) {
        this.terms = terms;
    }

    /** Words in a row; the last one may be the beginning of a word only. */
    private record Term(List<String> words, boolean prefix) {

        boolean in(Text text) {
            var last = words.size() - 1;
            // Most terms of most rules are not in a text at all: one look-up settles it.
            if (last == 0 && !prefix) {
                return text.vocabulary.contains(words.getFirst());
            }
            if (last > 0 && !text.vocabulary.contains(words.getFirst())) {
                return false;
            }
            for (var start = 0; start + last < text.words.size(); start++) {
                var run = text.words.subList(start, start + last);
                if (run.equals(words.subList(0, last)) && matchesLast(text.words.get(start + last))) {
                    return true;
                }
            }
            return false;
        }

        private boolean matchesLast(String word) {
            return prefix ? word.startsWith(words.getLast()) : word.equals(words.getLast());
        }
    }

    /** A text made ready to be matched against many rules. */
    public static final class Text {

        private final List<String> words;
        private final Set<String> vocabulary;

        public Text(String text) {
            words = wordsOf(text);
            vocabulary = new HashSet<>(words);
        }
    }

    /**
     * @throws BadInput with the position, if the text is no rule
     */
    public static TopicRule parse(String rule) {
        var terms = new ArrayList<Term>();
        var tokens = TOKEN.matcher(rule);
        var position = rule.length() - rule.stripLeading().length();
        var expectTerm = true;
        while (position < rule.length()) {
            if (!tokens.find(position) || tokens.start() != position) {
                throw unreadable(rule, position, "a quotation mark is not closed");
            }
            var isOperator = "OR".equals(tokens.group(2));
            if (isOperator == expectTerm) {
                throw unreadable(rule, position, expectTerm ? "a term is missing" : "OR is missing");
            }
            if (!isOperator) {
                terms.add(term(rule, position, tokens.group(1) != null ? tokens.group(1) : tokens.group(2)));
            }
            expectTerm = !expectTerm;
            position = tokens.end();
        }
        if (expectTerm) {
            throw unreadable(rule, rule.length(), "a term is missing");
        }
        return new TopicRule(terms);
    }

    private static Term term(String rule, int position, String text) {
        var words = wordsOf(text);
        if (words.isEmpty()) {
            throw unreadable(rule, position, "a term has at least one letter or digit");
        }
        return new Term(words, text.endsWith("*"));
    }

    private static BadInput unreadable(String rule, int position, String why) {
        return new BadInput("The rule '%s' cannot be read at character %d: %s.".formatted(rule, position + 1, why));
    }

    /**
     * How well a text fits, 0 to 1.
     *
     * @param summary headline and deck
     */
    public double score(Text summary, Text body) {
        var found = 0;
        for (var term : terms) {
            var inSummary = term.in(summary);
            if (inSummary || term.in(body)) {
                found += inSummary ? 2 : 1;
            }
        }
        // Four decimals are more than the number can mean.
        return Math.round((1 - Math.pow(DOUBT_PER_TERM, found)) * 10_000) / 10_000.0;
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
