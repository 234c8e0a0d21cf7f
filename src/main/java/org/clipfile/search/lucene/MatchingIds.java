package org.clipfile.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** All of what a query finds, unranked. */
final class MatchingIds {

    private MatchingIds() {}

    /** The ids of everything that a query finds. */
    static Long[] of(IndexSearcher searcher, Query query) throws IOException {
        List<Long> ids = new ArrayList<>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                var values = DocValues.getNumeric(leaf.reader(), Fields.ID);
                var live = leaf.reader().getLiveDocs();
                var matches = scorer.iterator();
                for (var document = matches.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = matches.nextDoc()) {
                    if ((live == null || live.get(document)) && values.advanceExact(document)) {
                        ids.add(values.longValue());
                    }
                }
            }
        }
        return ids.toArray(Long[]::new);
    }
}
