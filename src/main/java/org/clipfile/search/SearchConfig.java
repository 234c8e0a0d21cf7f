package org.clipfile.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of full text search. */
@ConfigMapping(prefix = "clipfile.search")
public interface SearchConfig {

    /**
     * The folder of the index. If it is not given, that is a folder beside the database file and named like it,
     * {@code data/clipfile.search}; or memory, where the database is in memory or on another machine.
     */
    Optional<Path> directory();

    /** How long changes are gathered before they are indexed in the background. A search does not wait for that. */
    @WithDefault("PT0.5S")
    Duration indexingDelay();

    /** How often the index is saved, which waits for the disk. What is not saved is indexed again after a crash. */
    @WithDefault("PT10S")
    Duration saveInterval();
}
