package org.clipfile.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.apache.lucene.store.AlreadyClosedException;
import org.clipfile.filing.ArticleEvent;
import org.clipfile.search.SearchConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Keeps the index up with the archive. A transaction that changes articles writes down which, in {@link IndexTask}; when
 * it has been committed, these articles are read back and indexed by a thread in the background, or by the first search
 * that comes before it. Tasks go when the index is saved, so that after a crash nothing is forgotten.
 */
@ApplicationScoped
class Indexer {

    private static final Logger LOG = Logger.getLogger(Indexer.class);

    /** Articles read at once; bounds memory, since a body may be large. */
    private static final int CHUNK = 100;

    /** How long the first searches wait for an index that is being made; later ones are answered from what is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String TASKS = Indexer.class.getName() + ".tasks";

    private final TransactionSynchronizationRegistry transactions;
    private final SearchConfig config;
    private final Optional<Path> place;
    private final Backlog backlog = new Backlog();
    private final CountDownLatch whole = new CountDownLatch(1);

    /** Held while articles are read and indexed, so that no older reading comes after a newer one. */
    private final ReentrantLock indexing = new ReentrantLock();

    private final Thread worker =
            Thread.ofPlatform().name("full-text-index").daemon().unstarted(this::work);
    private volatile TextIndex index;
    private volatile boolean damaged;
    private volatile long patienceEnds;
    private long savedAt;
    private boolean unsaved;

    Indexer(
            TransactionSynchronizationRegistry transactions,
            SearchConfig config,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl) {
        this.transactions = transactions;
        this.config = config;
        this.place = config.directory().or(() -> IndexPlace.beside(jdbcUrl));
    }

    void start(@Observes StartupEvent startup) throws IOException {
        index = TextIndex.open(place);
        savedAt = System.nanoTime();
        patienceEnds = System.nanoTime() + PATIENCE.toNanos();
        worker.start();
    }

    void stop(@Observes ShutdownEvent shutdown) throws IOException, InterruptedException {
        backlog.close();
        worker.join();
        index.close();
    }

    /** Writes down what is to be indexed, in the transaction that makes the change. */
    void changed(@Observes ArticleEvent event) {
        var task = new IndexTask(event.articleId());
        task.persist();
        tasksOfTransaction().add(task);
    }

    @SuppressWarnings("unchecked") // nobody else uses the key
    private List<IndexTask> tasksOfTransaction() {
        var known = (List<IndexTask>) transactions.getResource(TASKS);
        if (known != null) {
            return known;
        }
        var tasks = new ArrayList<IndexTask>();
        transactions.putResource(TASKS, tasks);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The tasks are written with everything else.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    backlog.add(tasks);
                }
            }
        });
        return tasks;
    }

    /**
     * The index with everything that had been committed before.
     *
     * @throws UncheckedIOException if it cannot be read; it is made anew then
     */
    TextIndex current() {
        awaitWhole();
        var now = index;
        try {
            drain();
            now.refresh();
            return now;
        } catch (IOException | AlreadyClosedException e) {
            throw failed(e);
        }
    }

    /** Has the index made anew, since reading or writing it failed. */
    UncheckedIOException failed(Exception cause) {
        LOG.error("The full text index failed and is made anew", cause);
        damaged = true;
        return new UncheckedIOException(cause instanceof IOException io ? io : new IOException(cause));
    }

    private void awaitWhole() {
        try {
            whole.await(Math.max(0, patienceEnds - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            resume();
            whole.countDown();
            while (!backlog.isClosed()) {
                backlog.await(config.saveInterval(), config.indexingDelay());
                tend();
            }
            drain();
            save();
        } catch (IOException | AlreadyClosedException | PersistenceException e) {
            LOG.error("The full text index is not kept up any longer; it is made anew at the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            whole.countDown();
            // Whatever ended this thread, an error too: an import would wait for it for ever.
            backlog.close();
        }
    }

    private void tend() throws IOException {
        if (damaged) {
            damaged = false;
            index.close();
            index = TextIndex.begin(place);
            rebuild();
        }
        drain();
        if (System.nanoTime() - savedAt > config.saveInterval().toNanos()) {
            save();
        }
    }

    /** Looks what an earlier run has left: an index that fits and perhaps a few tasks, or one that is of no use. */
    private void resume() throws IOException {
        backlog.resume(QuarkusTransaction.requiringNew().call(() -> IndexTask.<IndexTask>listAll()));
        var stamp = QuarkusTransaction.requiringNew().call(() -> IndexStamp.current());
        if (!index.fits(stamp)) {
            rebuild();
            return;
        }
        try {
            index.verify();
        } catch (IOException corrupt) {
            LOG.warnf("The full text index is damaged and is made anew: %s", corrupt.getMessage());
            index.close();
            index = TextIndex.begin(place);
            rebuild();
        }
    }

    private void rebuild() throws IOException {
        index.clear();
        var count = 0;
        var last = 0L;
        while (!backlog.isClosed()) {
            var behind = last;
            var ids = QuarkusTransaction.requiringNew().call(() -> IndexedStory.idsBehind(behind, CHUNK));
            if (ids.isEmpty()) {
                unsaved = true;
                save();
                if (count > 0) {
                    LOG.infof("Full text index made: %,d articles", count);
                }
                return;
            }
            index(ids);
            last = ids.getLast();
            count += ids.size();
        }
    }

    /** Indexes every change committed so far. */
    private void drain() throws IOException {
        indexing.lock();
        try {
            for (var ids = backlog.take(CHUNK); !ids.isEmpty(); ids = backlog.take(CHUNK)) {
                try {
                    index(ids);
                } catch (IOException | AlreadyClosedException | PersistenceException e) {
                    backlog.putBack(ids);
                    throw e;
                }
            }
        } finally {
            indexing.unlock();
        }
    }

    private void index(Collection<Long> ids) throws IOException {
        indexing.lock();
        try {
            var gone = new HashSet<>(ids);
            for (var story : QuarkusTransaction.requiringNew().call(() -> IndexedStory.withIds(ids))) {
                index.put(story);
                gone.remove(story.id());
            }
            for (var id : gone) {
                index.remove(id);
            }
            unsaved = true;
        } finally {
            indexing.unlock();
        }
    }

    private void save() throws IOException {
        indexing.lock();
        try {
            savedAt = System.nanoTime();
            if (unsaved) {
                drain();
                var done = backlog.takeDone();
                var stamp = TextIndex.newStamp();
                index.save(stamp);
                unsaved = false;
                QuarkusTransaction.requiringNew().run(() -> {
                    IndexStamp.write(stamp);
                    for (var from = 0; from < done.size(); from += CHUNK) {
                        IndexTask.done(done.subList(from, Math.min(done.size(), from + CHUNK)));
                    }
                });
            }
        } finally {
            indexing.unlock();
        }
    }
}
