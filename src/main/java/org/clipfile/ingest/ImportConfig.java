package org.clipfile.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of imports. */
@ConfigMapping(prefix = "clipfile.import")
public interface ImportConfig {

    /** Longest text that one import takes, in UTF-16 units. */
    @WithDefault("2000000")
    int maxTextLength();

    /**
     * How many items of a bulk import are written in one transaction, at most. H2 writes every page of an index anew that got
     * an entry, so few items cost more for each; many are seen late.
     */
    @WithDefault("500")
    int batchItems();
}
