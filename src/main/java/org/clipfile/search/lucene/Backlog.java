package org.clipfile.search.lucene;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Articles whose committed changes are not in the index yet, and tasks that are not saved yet. */
final class Backlog {

    /** Who changes more than so many articles waits for the index: that bounds memory, and what a search must catch up. */
    private static final int MOST = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Long> articles = new LinkedHashSet<>();
    private final List<Long> unsaved = new ArrayList<>();
    private boolean closed;

    /** After the commit. Waits where there is too much already. */
    void add(Collection<IndexTask> tasks) {
        lock.lock();
        try {
            tasks.forEach(task -> {
                articles.add(task.articleId);
                unsaved.add(task.id);
            });
            changed.signalAll();
            while (articles.size() > MOST && !closed) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Puts what was left over from an earlier run on the list, however much that is. */
    void resume(Collection<IndexTask> tasks) {
        lock.lock();
        try {
            tasks.forEach(task -> {
                articles.add(task.articleId);
                unsaved.add(task.id);
            });
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes some articles off the list. */
    List<Long> take(int most) {
        lock.lock();
        try {
            var taken = articles.stream().limit(most).toList();
            taken.forEach(articles::remove);
            changed.signalAll();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Puts articles back that were taken in vain. */
    void putBack(Collection<Long> taken) {
        lock.lock();
        try {
            articles.addAll(taken);
        } finally {
            lock.unlock();
        }
    }

    /** Takes the tasks off the list that are done; only when the list of articles is empty are all of them. */
    List<Long> takeDone() {
        lock.lock();
        try {
            if (!articles.isEmpty()) {
                return List.of();
            }
            var done = List.copyOf(unsaved);
            unsaved.clear();
            return done;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for something to do, and then until no more than a little has come for a while.
     *
     * @return whether there is anything to do
     */
    boolean await(Duration longest, Duration gathering) throws InterruptedException {
        lock.lock();
        try {
            var left = longest.toNanos();
            while (articles.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            left = gathering.toNanos();
            while (!articles.isEmpty() && articles.size() <= MOST && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !articles.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody wait any longer. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
