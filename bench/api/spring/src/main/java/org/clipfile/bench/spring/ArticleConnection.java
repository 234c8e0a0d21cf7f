package org.clipfile.bench.spring;

import java.util.List;

/** A page of articles. */
public record ArticleConnection(List<Article> nodes, PageInfo pageInfo) {

    /** Whether there is more, and where this page ends: null if it is empty. */
    public record PageInfo(boolean hasNextPage, String endCursor) {}

    /** Of what was found, one more than the page has if there is more. */
    static ArticleConnection of(List<Article> found, int first) {
        var nodes = found.subList(0, Math.min(found.size(), first));
        var end = nodes.isEmpty() ? null : Cursor.of(nodes.getLast()).encoded();
        return new ArticleConnection(nodes, new PageInfo(found.size() > first, end));
    }
}
