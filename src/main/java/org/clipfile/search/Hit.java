package org.clipfile.search;

import org.clipfile.article.Article;

/**
 * An article that a search found.
 *
 * @param score how well it fits; higher is better, and comparable within one search only
 * @param cursor its place in the list
 */
public record Hit(Article article, double score, String cursor) {}
