package org.clipfile.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Version;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ImageMode;

/**
 * The index on disk, or in memory: a copy of texts that the database has, made for finding them. It can be thrown away
 * at any time.
 */
final class TextIndex implements Closeable {

    private static final Logger LOG = Logger.getLogger(TextIndex.class);

    /** To be raised when analysis or fields change, so that indexes made before are made anew. */
    private static final String FORMAT = "1 " + Version.LATEST;

    /** How long one can page on in the state of the index in which a search began, in seconds, ... */
    private static final double SNAPSHOT_AGE = 300;

    /** ... and how many such states are kept. */
    private static final int SNAPSHOTS = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SearcherLifetimeManager snapshots = new SearcherLifetimeManager();

    private TextIndex(Directory directory) throws IOException {
        this.directory = directory;
        // What is saved has a stamp; so nothing is saved by just closing.
        writer = new IndexWriter(directory, new IndexWriterConfig(NewsAnalyzer.ofTexts()).setCommitOnClose(false));
        try {
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException damaged) {
            // Or its lock stays.
            writer.close();
            throw damaged;
        }
    }

    /**
     * Opens the index, or begins one where there is none that can be read.
     *
     * @param place empty for memory
     */
    static TextIndex open(Optional<Path> place) throws IOException {
        var directory = directory(place);
        try {
            return new TextIndex(directory);
        } catch (LockObtainFailedException inUse) {
            directory.close();
            throw new IOException(
                    "The index in %s is in use by another process; give each its own clipfile.search.directory."
                            .formatted(place.orElseThrow()),
                    inUse);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warnf("The full text index cannot be read and is made anew: %s", damaged.getMessage());
            directory.close();
            return begin(place);
        }
    }

    /** Begins an index, in the place of what is there. */
    static TextIndex begin(Optional<Path> place) throws IOException {
        if (place.isPresent() && Files.isDirectory(place.get())) {
            try (Stream<Path> files = Files.list(place.get())) {
                for (var file : files.filter(TextIndex::isOurs).toList()) {
                    Files.delete(file);
                }
            }
        }
        return new TextIndex(directory(place));
    }

    private static Directory directory(Optional<Path> place) throws IOException {
        if (place.isEmpty()) {
            return new ByteBuffersDirectory();
        }
        // Memory-mapped files do not work in every native image; elsewhere they save a call of the system for each
        // block.
        return ImageMode.current() == ImageMode.JVM ? FSDirectory.open(place.get()) : new NIOFSDirectory(place.get());
    }

    /** Nobody's files but Lucene's are deleted, whatever folder is configured. */
    private static boolean isOurs(Path file) {
        var name = file.getFileName().toString();
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                || name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || name.equals(IndexWriter.WRITE_LOCK_NAME);
    }

    /** Whether this is the saved state with this stamp, made by this version of Clipfile. */
    boolean fits(String stamp) {
        var saved = saved();
        // After a crash between the two, the stamp in the database is the one before.
        return !stamp.equals(IndexStamp.NONE)
                && FORMAT.equals(saved.get("format"))
                && (stamp.equals(saved.get("stamp")) || stamp.equals(saved.get("after")));
    }

    /** Reads everything there is and compares checksums. */
    void verify() throws IOException {
        var searcher = searchers.acquire();
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Puts what is to be found of an article in the place of what could be found of it. */
    void put(IndexedStory story) throws IOException {
        var article = document(Fields.ARTICLE, story.id(), story.id());
        article.add(new TextField(Fields.HEADLINE, story.headline(), Field.Store.NO));
        if (story.deck() != null) {
            article.add(new TextField(Fields.DECK, story.deck(), Field.Store.NO));
        }
        article.add(new TextField(Fields.BODY, story.body(), Field.Store.NO));
        var quotes = story.quotes().stream().map(quote -> {
            var document = document(Fields.QUOTE, quote.id(), story.id());
            document.add(new TextField(Fields.WORDS, quote.words(), Field.Store.NO));
            return document;
        });
        writer.updateDocuments(
                of(story.id()), Stream.concat(Stream.of(article), quotes).toList());
    }

    /** Takes an article out. */
    void remove(long articleId) throws IOException {
        writer.deleteDocuments(of(articleId));
    }

    /** Takes everything out. */
    void clear() throws IOException {
        writer.deleteAll();
    }

    private static Document document(String kind, long id, long of) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        document.add(new StringField(Fields.OF, Long.toString(of), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.ID, id));
        return document;
    }

    private static Term of(long articleId) {
        return new Term(Fields.OF, Long.toString(articleId));
    }

    /** Saves everything put so far, as the state with this stamp. */
    void save(String stamp) throws IOException {
        writer.setLiveCommitData(
                Map.of("format", FORMAT, "stamp", stamp, "after", savedStamp()).entrySet());
        writer.commit();
    }

    /** A stamp that no state had before. */
    static String newStamp() {
        return UUID.randomUUID().toString();
    }

    private String savedStamp() {
        return saved().getOrDefault("stamp", IndexStamp.NONE);
    }

    private Map<String, String> saved() {
        var data = new HashMap<String, String>();
        var saved = writer.getLiveCommitData();
        (saved == null ? List.<Map.Entry<String, String>>of() : saved)
                .forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return data;
    }

    /** Makes what was put be found. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** One state of the index, to be closed after use. */
    final class Snapshot implements Closeable {

        private final IndexSearcher searcher;
        private final long version;
        private final boolean kept;

        private Snapshot(IndexSearcher searcher, long version, boolean kept) {
            this.searcher = searcher;
            this.version = version;
            this.kept = kept;
        }

        IndexSearcher searcher() {
            return searcher;
        }

        /** By which {@link TextIndex#snapshot(long)} finds it for a while. */
        long version() {
            return version;
        }

        @Override
        public void close() throws IOException {
            if (kept) {
                snapshots.release(searcher);
            } else {
                searchers.release(searcher);
            }
        }
    }

    /** The present state. */
    Snapshot snapshot() throws IOException {
        var searcher = searchers.acquire();
        var version = snapshots.record(searcher);
        var kept = new int[1];
        snapshots.prune((age, old) -> age > SNAPSHOT_AGE || ++kept[0] > SNAPSHOTS);
        return new Snapshot(searcher, version, false);
    }

    /** An earlier state, so that pages of one search fit together; the present one where it is gone. */
    Snapshot snapshot(long version) throws IOException {
        var searcher = snapshots.acquire(version);
        return searcher == null ? snapshot() : new Snapshot(searcher, version, true);
    }

    @Override
    public void close() throws IOException {
        snapshots.close();
        searchers.close();
        writer.close();
        directory.close();
    }
}
