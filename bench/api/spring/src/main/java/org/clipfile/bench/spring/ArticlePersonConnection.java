package org.clipfile.bench.spring;

import java.util.List;

/** The people that an article names. */
public record ArticlePersonConnection(List<Edge> edges) {

    /** One of them, and how often the article names this person. */
    public record Edge(int mentionCount, Person node) {}

    public List<Person> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
