package org.clipfile.topic.rule;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the evidence for the rules that the monitor holds for candidates. Most terms of a rule are not in the story, and a
 * query of the library costs by its terms: so those are left out before it is run.
 */
final class EvidenceMatcher extends CandidateMatcher<EvidenceMatcher.Evidence> {

    /** What a story gives for one rule. */
    static final class Evidence extends QueryMatch {

        private final float amount;

        Evidence(String rule, float amount) {
            super(rule);
            this.amount = amount;
        }

        float amount() {
            return amount;
        }
    }

    private static final int MARKS = 1 << 16;

    private final IndexSearcher searcher;
    private final LeafReaderContext story;
    private final Set<Term> terms = new HashSet<>();

    /** Which {@link #mark}s the terms have: most terms of the rules have another, and need no look at {@link #terms}. */
    private final BitSet marks = new BitSet(MARKS);

    /**
     * @param searcher of an index with one document, the story
     */
    EvidenceMatcher(IndexSearcher searcher) throws IOException {
        super(searcher);
        this.searcher = searcher;
        searcher.setSimilarity(new EvidenceSimilarity());
        story = searcher.getIndexReader().leaves().getFirst();
        for (var field : Field.values()) {
            var inField = story.reader().terms(field.key());
            if (inField != null) {
                var each = inField.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    terms.add(new Term(field.key(), BytesRef.deepCopyOf(term)));
                    marks.set(mark(term));
                }
            }
        }
    }

    @Override
    public void matchQuery(String rule, Query query, Map<String, String> metadata) throws IOException {
        var rest = withoutWhatIsMissing(query);
        if (rest == null) {
            return;
        }
        var scorer = searcher.createWeight(searcher.rewrite(rest), ScoreMode.COMPLETE, 1)
                .scorer(story);
        if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            addMatch(new Evidence(rule, scorer.score()), 0);
        }
    }

    @Override
    public Evidence resolve(Evidence one, Evidence other) {
        return new Evidence(one.getQueryId(), one.amount + other.amount);
    }

    private boolean isThere(Term term) {
        return marks.get(mark(term.bytes())) && terms.contains(term);
    }

    /** A number made of a few letters of a term, which costs less than a hash of all. */
    private static int mark(BytesRef term) {
        var length = term.length;
        if (length == 0) {
            return 0;
        }
        var first = term.bytes[term.offset];
        var middle = term.bytes[term.offset + length / 2];
        var beforeLast = term.bytes[term.offset + Math.max(0, length - 2)];
        var last = term.bytes[term.offset + length - 1];
        return ((((length * 31 + first) * 31 + middle) * 31 + beforeLast) * 31 + last) & (MARKS - 1);
    }

    /** A query that finds the same in this story; null if it finds nothing. */
    private Query withoutWhatIsMissing(Query query) {
        return switch (query) {
            case TermQuery term -> isThere(term.getTerm()) ? term : null;
            case PhraseQuery phrase -> {
                for (var term : phrase.getTerms()) {
                    if (!isThere(term)) {
                        yield null;
                    }
                }
                yield phrase;
            }
            case BoostQuery boost -> {
                var rest = withoutWhatIsMissing(boost.getQuery());
                yield rest == null ? null : new BoostQuery(rest, boost.getBoost());
            }
            case BooleanQuery several -> withoutWhatIsMissing(several);
            default -> query;
        };
    }

    private Query withoutWhatIsMissing(BooleanQuery query) {
        BooleanQuery.Builder rest = null;
        var wanted = 0;
        var clauses = query.clauses();
        for (var at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            var found = withoutWhatIsMissing(clause.query());
            if (found != null) {
                rest = rest == null ? new BooleanQuery.Builder() : rest;
                rest.add(found, clause.occur());
                wanted += clause.occur() == Occur.MUST_NOT ? 0 : 1;
            } else if (clause.occur() == Occur.MUST) {
                return null;
            }
        }
        return wanted == 0 ? null : rest.build();
    }
}
