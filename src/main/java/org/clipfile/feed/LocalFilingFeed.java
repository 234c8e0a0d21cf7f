package org.clipfile.feed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.clipfile.filing.ArticleEvent;
import org.clipfile.filing.ArticleEvent.Kind;

/** The feed of an archive that only this process writes to. */
@ApplicationScoped
class LocalFilingFeed implements FilingFeed {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Told apart by identity: the same consumer may listen twice. */
    private final class Listener implements Listening {

        private final LongConsumer consumer;

        Listener(LongConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void close() {
            listeners.remove(this);
        }
    }

    @Override
    public Listening listen(LongConsumer listener) {
        var listening = new Listener(listener);
        listeners.add(listening);
        return listening;
    }

    /** A teaser that becomes the whole story is no second article. */
    void filed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleEvent event) {
        if (event.kind() == Kind.FILED) {
            listeners.forEach(listener -> listener.consumer.accept(event.articleId()));
        }
    }
}
