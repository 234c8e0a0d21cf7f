package org.clipfile.topic.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.Term;
import org.clipfile.refusal.BadInput;

/**
 * Many rules, made ready to be tried on stories. A story is divided into terms once, and of the rules only the parts are
 * looked at that have one of these terms. Any number of threads may ask while one changes the rules.
 *
 * <p>Lucene Monitor keeps stored queries, too. It runs whole rules, though, and nearly every rule has one of its hundreds of
 * terms in a story; rules stored in parts are many times as slow to look up there.
 */
public final class RuleMatcher {

    private final RuleAnalyzer analyzer = new RuleAnalyzer();

    /** By rule, in the order of the keys; changed under the lock only. */
    private final Map<Long, List<RulePart>> rules = new TreeMap<>();

    /** The parts of all rules by their keys. Never changed, only replaced. */
    private volatile Map<Term, List<RulePart>> parts = Map.of();

    /**
     * Checks the text of a rule.
     *
     * @throws BadInput with the position, if it cannot be read
     */
    public static void check(String rule) {
        RuleParser.parse(rule);
    }

    /**
     * What is read of a story.
     *
     * @param headline may be null
     * @param deck may be null
     * @param people names of the people in it
     */
    public record Text(String headline, String deck, String body, Collection<String> people) {}

    /** Puts rules in, each in the place of the one with its key, if there is one. */
    public synchronized void put(Map<Long, String> texts) {
        var compiler = new RuleCompiler(analyzer);
        texts.forEach((key, rule) -> rules.put(key, RulePart.of(key, compiler.compile(RuleParser.parse(rule)))));
        analyzer.want(compiler.prefixes(), compiler.written());
        publish();
    }

    /** Takes rules out. */
    public synchronized void remove(Collection<Long> keys) {
        rules.keySet().removeAll(keys);
        publish();
    }

    private void publish() {
        var byKey = new HashMap<Term, List<RulePart>>();
        for (var rule : rules.values()) {
            for (var part : rule) {
                part.keys().forEach(key -> byKey.computeIfAbsent(key, term -> new ArrayList<>())
                        .add(part));
            }
        }
        parts = byKey;
    }

    /** The evidence for every rule that fits, above 0; a single decisive term in a headline is worth about 1. */
    public Map<Long, Double> evidence(Text text) {
        try {
            return evidence(new StoryIndex(text, analyzer), parts);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be used", e);
        }
    }

    private static Map<Long, Double> evidence(StoryIndex story, Map<Term, List<RulePart>> parts) throws IOException {
        var found = new HashMap<Long, Double>();
        var tried = Collections.<RulePart>newSetFromMap(new IdentityHashMap<>());
        for (var term : story.terms()) {
            for (var part : parts.getOrDefault(term, List.of())) {
                if (tried.add(part)) {
                    var amount = part.weight() * story.evidence(part.query());
                    if (amount > 0) {
                        found.merge(part.rule(), (double) amount, Double::sum);
                    }
                }
            }
        }
        return found;
    }
}
