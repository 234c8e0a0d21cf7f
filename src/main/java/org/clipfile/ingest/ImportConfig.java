package org.clipfile.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of imports. */
@ConfigMapping(prefix = "clipfile.import")
public interface ImportConfig {

    /** Longest text that one import takes, in UTF-16 units. */
    @WithDefault("2000000")
    int maxTextLength();
}
