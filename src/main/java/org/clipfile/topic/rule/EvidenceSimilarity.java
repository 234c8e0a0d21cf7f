package org.clipfile.topic.rule;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Makes the score of a query the evidence for a rule: every different term that is found adds its weight times
 * {@code f / (f + k)}, with f the times that it is found. The second time tells less than the first, and in a long story a
 * term has to come again to tell as much: k grows with the length. There is no statistic of a collection in it, as there
 * is no collection, but one story.
 */
final class EvidenceSimilarity extends Similarity {

    /** k of a story of no length, and what each word adds; with 250 words a first hit counts 0.6. */
    private static final float SHORT = 0.4f;

    private static final float PER_WORD = 0.001f;

    /** The longest story that still raises k, in words. */
    private static final int LONG = 1500;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float found, long norm) {
                var words = Math.min(LONG, SmallFloat.byte4ToInt((byte) norm));
                return boost * found / (found + SHORT + PER_WORD * words);
            }
        };
    }
}
