package org.clipfile.form;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a form may hold. */
@ConfigMapping(prefix = "clipfile.form")
public interface FormConfig {

    /** Longest single document, line or record, in bytes: what is held in memory at once. */
    @WithDefault("16777216")
    int maxItemBytes();

    /** How many bytes all that is packed in one file may have when unpacked. */
    @WithDefault("107374182400")
    long maxUnpackedBytes();

    /**
     * How many times its packed size something may have when unpacked, from the first {@link #ratioFreeBytes} on. News
     * text packs three to ten times; what packs a thousand times is no news.
     */
    @WithDefault("200")
    int maxRatio();

    /** Up to how many unpacked bytes the ratio does not matter. */
    @WithDefault("16777216")
    long ratioFreeBytes();

    /** How many archives may lie in one another. */
    @WithDefault("3")
    int maxDepth();

    /** How many files a zip archive may list. */
    @WithDefault("1000000")
    int maxEntries();
}
