package org.clipfile.topic.rule;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** One story, divided into terms. Used by one thread. */
final class StoryIndex {

    /** In words: what news says first, it is about; these words count twice. */
    private static final int LEDE = 60;

    /** How often headline and deck count. */
    private static final int SUMMARY_TIMES = 3;

    private static final EvidenceSimilarity SIMILARITY = new EvidenceSimilarity();

    private final IndexSearcher searcher;
    private final LeafReaderContext story;

    /** How often each term is there. */
    private final Map<Term, Integer> terms = new LinkedHashMap<>();

    private final SimScorer scorer = SIMILARITY.scorer(1, null);
    private final Map<String, Long> norms = new LinkedHashMap<>();

    StoryIndex(RuleMatcher.Text text, RuleAnalyzer analyzer) throws IOException {
        var index = new MemoryIndex();
        for (var summary : new String[] {text.headline(), text.deck()}) {
            if (summary != null) {
                add(index, Field.HEADLINE, summary, analyzer);
                for (var time = 0; time < SUMMARY_TIMES; time++) {
                    add(index, Field.TEXT, summary, analyzer);
                }
            }
        }
        add(index, Field.TEXT, text.body(), analyzer);
        add(index, Field.TEXT, lede(text.body()), analyzer);
        for (var name : text.people()) {
            add(index, Field.PERSON, name, analyzer);
        }
        searcher = index.createSearcher();
        searcher.setSimilarity(SIMILARITY);
        story = searcher.getIndexReader().leaves().getFirst();
        for (var field : Field.values()) {
            readTerms(field.key());
        }
    }

    private static void add(MemoryIndex index, Field field, String text, RuleAnalyzer analyzer) {
        index.addField(field.key(), text, analyzer);
    }

    private static String lede(String body) {
        var words = 0;
        for (var at = 0; at < body.length(); at++) {
            if (Character.isWhitespace(body.charAt(at)) && ++words == LEDE) {
                return body.substring(0, at);
            }
        }
        return body;
    }

    private void readTerms(String field) throws IOException {
        var inField = story.reader().terms(field);
        if (inField != null) {
            var norm = story.reader().getNormValues(field);
            norm.advanceExact(0);
            norms.put(field, norm.longValue());
            var each = inField.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                terms.put(new Term(field, term), (int) each.totalTermFreq());
            }
        }
    }

    /** All that are in the story, always in the same order. */
    Set<Term> terms() {
        return terms.keySet();
    }

    /** What the story gives for a query; 0 if it does not fit. A query of the library costs, so most are decided before. */
    float evidence(Query query) throws IOException {
        return switch (query) {
            case TermQuery term -> evidence(term.getTerm());
            case PhraseQuery phrase when !hasAll(phrase.getTerms()) -> 0;
            default -> search(query);
        };
    }

    private float evidence(Term term) {
        var times = terms.get(term);
        return times == null ? 0 : scorer.score(times, norms.get(term.field()));
    }

    private boolean hasAll(Term... all) {
        for (var term : all) {
            if (!terms.containsKey(term)) {
                return false;
            }
        }
        return true;
    }

    private float search(Query query) throws IOException {
        var found = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1)
                .scorer(story);
        return found != null && found.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS ? found.score() : 0;
    }
}
