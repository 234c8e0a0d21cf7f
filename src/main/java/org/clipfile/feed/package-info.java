/**
 * What is told of the archive while it changes. {@link org.clipfile.feed.FilingFeed} is what the rest of Clipfile knows
 * of it; the embedded edition has one process to tell.
 */
package org.clipfile.feed;
