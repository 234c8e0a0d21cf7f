/**
 * Full text search. {@link org.clipfile.search.FullText} is what the rest of Clipfile knows of it; the embedded edition
 * answers with Lucene.
 */
package org.clipfile.search;
