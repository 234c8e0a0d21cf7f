package org.clipfile.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.clipfile.article.Article;
import org.clipfile.article.ArticleCriteria;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Page;
import org.clipfile.paging.PageRequest;
import org.clipfile.quote.Quote;
import org.clipfile.search.FullText;
import org.clipfile.search.Hit;

/**
 * Full text search with Lucene, inside of the process. Lucene says what fits a text, and how well; which articles fit
 * the rest of a question is asked of the database, so that it is right after every merge, split, tag and untag.
 */
@ApplicationScoped
class LuceneFullText implements FullText {

    /** Hits that are looked up beyond those of a page where there are criteria, which a few of them may not fit. */
    private static final int SPARE = 20;

    /** Hits behind the page need not be counted. */
    private static final int NO_COUNT = 1;

    private final Indexer indexer;
    private final QueryReader reader = new QueryReader();
    private final Highlighting highlighting = new Highlighting();
    private final Sort bestFirst = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.LONG));

    LuceneFullText(Indexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public Page<Hit> articles(String text, ArticleCriteria criteria, int size, String after) {
        var query = reader.articles(text);
        var from = after == null ? null : SearchCursor.parse(after);
        return search(index -> {
            try (var snapshot = from == null ? index.snapshot() : index.snapshot(from.snapshot())) {
                var ranking = new Ranking(snapshot, query, from);
                var most = size + 1 + (criteria.equals(ArticleCriteria.ANY) ? 0 : SPARE);
                var ranked = ranking.first(most, null);
                var hits = ranking.hits(ranked, criteria);
                if (hits.size() <= size && ranked.size() == most) {
                    // The criteria are narrower than the text: only what fits them is ranked.
                    hits = ranking.hits(ranking.first(size + 1, keys(criteria)), criteria);
                }
                var more = hits.size() > size;
                return new Page<>(more ? List.copyOf(hits.subList(0, size)) : hits, more, from != null);
            }
        });
    }

    @Override
    public long count(String text, ArticleCriteria criteria) {
        var query = reader.articles(text);
        return search(index -> {
            try (var snapshot = index.snapshot()) {
                var narrowed = criteria.equals(ArticleCriteria.ANY) ? query : among(query, keys(criteria));
                return (long) snapshot.searcher().count(narrowed);
            }
        });
    }

    @Override
    public Map<Long, List<String>> highlights(String text, Collection<Long> articleIds) {
        var query = reader.text(text);
        var stories = IndexedStory.textsOf(articleIds);
        return search(index -> {
            var highlights = new HashMap<Long, List<String>>();
            for (var story : stories) {
                highlights.put(story.id(), highlighting.of(query, story));
            }
            return highlights;
        });
    }

    @Override
    public void narrow(Listing<Quote> quotes, String text) {
        var query = reader.quotes(text);
        var matches = search(index -> {
            try (var snapshot = index.snapshot()) {
                return MatchingIds.of(snapshot.searcher(), query);
            }
        });
        quotes.where("among(:matches, row.id)", "matches", matches);
    }

    private interface Search<T> {
        T on(TextIndex index) throws IOException;
    }

    private <T> T search(Search<T> search) {
        var index = indexer.current();
        try {
            return search.on(index);
        } catch (TooManyClauses manyWords) {
            throw QueryReader.tooLong("more words than that");
        } catch (IOException | AlreadyClosedException e) {
            throw indexer.failed(e);
        }
    }

    private static long[] keys(ArticleCriteria criteria) {
        return Article.listing(criteria, Article.NEWEST).keys().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static Query among(Query query, long[] ids) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(NumericDocValuesField.newSlowSetQuery(Fields.ID, ids), Occur.FILTER)
                .build();
    }

    /** What one search found in one state of the index, from one place on. */
    private final class Ranking {

        private final TextIndex.Snapshot snapshot;
        private final Query query;
        private final SearchCursor from;

        Ranking(TextIndex.Snapshot snapshot, Query query, SearchCursor from) {
            this.snapshot = snapshot;
            this.query = query;
            this.from = from;
        }

        /**
         * The best.
         *
         * @param ids only those of these articles; null for any
         */
        List<SearchCursor> first(int most, long[] ids) throws IOException {
            // Lucene goes on behind a score and an id; the number of the document is not compared then.
            var after = from == null
                    ? null
                    : new FieldDoc(Integer.MAX_VALUE, from.score(), new Object[] {from.score(), from.id()});
            IndexSearcher searcher = snapshot.searcher();
            var found = searcher.search(
                    ids == null ? query : among(query, ids),
                    new TopFieldCollectorManager(bestFirst, most, after, NO_COUNT));
            return Arrays.stream(found.scoreDocs)
                    .map(hit -> ((FieldDoc) hit).fields)
                    .map(keys -> new SearchCursor(snapshot.version(), (Float) keys[0], (Long) keys[1]))
                    .toList();
        }

        /** The articles of those that fit, with what the page shows of the rank. */
        List<Hit> hits(List<SearchCursor> ranked, ArticleCriteria criteria) {
            var ids = ranked.stream().map(SearchCursor::id).toList();
            var articles = ids.isEmpty() ? Map.<Long, Article>of() : fitting(ids, criteria);
            return ranked.stream()
                    .filter(place -> articles.containsKey(place.id()))
                    .map(place -> new Hit(articles.get(place.id()), place.score(), place.encoded()))
                    .toList();
        }

        private static Map<Long, Article> fitting(List<Long> ids, ArticleCriteria criteria) {
            return Article.listing(criteria, Article.NEWEST)
                    .among("row.id", "found", ids)
                    .page(new PageRequest(ids.size(), false, null, null))
                    .rows()
                    .stream()
                    .collect(Collectors.toMap(article -> article.id, Function.identity()));
        }
    }
}
