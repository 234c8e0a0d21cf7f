package org.clipfile.ingest;

/**
 * How an import is to be done.
 *
 * @param source publisher of whatever does not name its own; may be null
 * @param dryRun whether to say what would be done, and leave the archive as it is
 */
public record ImportOptions(String source, boolean dryRun) {}
