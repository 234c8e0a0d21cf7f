package org.clipfile.bench.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of all articles in Lucene. */
@Component
class FullText implements AutoCloseable {

    private static final String TEXT = "text";
    private static final String KEY = "key";

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** An article that was found. */
    record Hit(long key, float score) {}

    FullText(@Value("${newspaper.folder}/words") Path folder) throws IOException {
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer));
        searchers = new SearcherManager(writer, null);
    }

    void add(long key, String headline, String body) {
        var document = new Document();
        document.add(new StoredField(KEY, key));
        document.add(new TextField(TEXT, headline + "\n\n" + body, Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Articles that have all the words, best first, with what was added a moment ago. */
    List<Hit> search(String text, int first) {
        var words = new QueryBuilder(analyzer).createBooleanQuery(TEXT, text, Occur.MUST);
        try {
            searchers.maybeRefreshBlocking();
            var searcher = searchers.acquire();
            try {
                var hits = new ArrayList<Hit>();
                var fields = searcher.storedFields();
                for (var found : searcher.search(words == null ? new MatchNoDocsQuery() : words, first).scoreDocs) {
                    var key = fields.document(found.doc).getField(KEY).numericValue();
                    hits.add(new Hit(key.longValue(), found.score));
                }
                return hits;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
