package org.clipfile.feed;

import java.util.function.LongConsumer;

/** Tells of each article when it has been filed: once, after the commit, on whichever replica it was. */
public interface FilingFeed {

    /**
     * Tells a listener of every article that is filed from now on, until it is closed.
     *
     * @param listener takes the id of an article; it must not block
     */
    Listening listen(LongConsumer listener);

    /** That somebody listens. */
    interface Listening extends AutoCloseable {

        /** Stops listening; does nothing the second time. */
        @Override
        void close();
    }
}
