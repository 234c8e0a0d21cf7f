package org.clipfile.topic.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * A part of a rule that gives evidence by itself: the evidence for the rule is the sum of that for its parts.
 *
 * @param query without what is said by {@code weight}
 */
record RulePart(Long rule, Query query, float weight) {

    private static final Comparator<Term> SHORTEST_FIRST = Comparator.comparing(term -> term.bytes().length);

    /** Takes a rule apart as far as it adds up: alternatives, and what several of them weigh together. */
    static List<RulePart> of(Long rule, Query query) {
        var parts = new ArrayList<RulePart>();
        divide(rule, query, 1, parts);
        return parts;
    }

    private static void divide(Long rule, Query query, float weight, List<RulePart> parts) {
        switch (query) {
            case BoostQuery boost -> divide(rule, boost.getQuery(), weight * boost.getBoost(), parts);
            case BooleanQuery any
            when any.getClauses(Occur.MUST).isEmpty() ->
                any.clauses().forEach(one -> divide(rule, one.query(), weight, parts));
            default -> parts.add(new RulePart(rule, query, weight));
        }
    }

    /** Terms of which one at least is in every story that the part finds something in. */
    Collection<Term> keys() {
        return keys(query);
    }

    private static Collection<Term> keys(Query query) {
        return switch (query) {
            case TermQuery term -> Set.of(term.getTerm());
            // Long words are the seldom ones.
            case PhraseQuery phrase ->
                Set.of(Arrays.stream(phrase.getTerms()).max(SHORTEST_FIRST).orElseThrow());
            case BoostQuery boost -> keys(boost.getQuery());
            case BooleanQuery all
            when !all.getClauses(Occur.MUST).isEmpty() ->
                all.getClauses(Occur.MUST).stream()
                        .map(RulePart::keys)
                        .min(Comparator.comparing(Collection::size))
                        .orElseThrow();
            default -> {
                var terms = new HashSet<Term>();
                query.visit(QueryVisitor.termCollector(terms));
                yield terms;
            }
        };
    }
}
