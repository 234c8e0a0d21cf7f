package org.clipfile.ingest;

import java.time.Instant;

/**
 * Raw text with what is known of where it comes from.
 *
 * @param text of one page: any number of stories, as scraped or pasted
 * @param source publisher, such as {@code Taipei Times}; may be null
 * @param url may be null
 * @param publishedAt may be null
 */
public record SourceText(String text, String source, String url, Instant publishedAt) {}
