package org.clipfile.graphql.execution;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.hibernate.Session;

/**
 * Ends a query whose time is over: the statement that it waits for is cancelled in the database, and it gets no further
 * one.
 */
final class Deadline implements AutoCloseable {

    private static final long BETWEEN_ALARMS_MILLIS = 100;

    private final Duration limit;
    private final ScheduledFuture<?> alarm;
    private volatile boolean over;

    /**
     * @param session in which the query reads
     */
    Deadline(Duration limit, Session session, ScheduledExecutorService clock) {
        this.limit = limit;
        // Again and again until the query is gone: the first alarm may come just before a statement starts.
        this.alarm = clock.scheduleWithFixedDelay(
                () -> {
                    over = true;
                    session.cancelQuery();
                },
                limit.toMillis(),
                BETWEEN_ALARMS_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    boolean isOver() {
        return over;
    }

    /** Refuses to go on when the time is over. */
    void check() {
        if (over) {
            throw exceeded();
        }
    }

    OverLimit exceeded() {
        return new OverLimit("A query may take at most %,d ms, and this one was not done by then; it was cancelled."
                .formatted(limit.toMillis()));
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
