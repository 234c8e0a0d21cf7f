package org.clipfile.graphql.execution;

import java.util.Optional;

/** What a subscription is carried out about: it is asked anew, like a query, on each occasion. */
public final class Occasion {

    static final ScopedValue<Optional<Long>> ARTICLE = ScopedValue.newInstance();

    private Occasion() {}

    /** The id of the article that has been filed; nothing while the subscription is only tried out. */
    public static Optional<Long> article() {
        return ARTICLE.orElse(Optional.empty());
    }
}
