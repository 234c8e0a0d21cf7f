package org.clipfile.bench.spring;

import java.util.List;

/** The topics that an article is filed under. */
public record ArticleTopicConnection(List<Edge> edges) {

    /** One of them, and how well it fits. */
    public record Edge(double score, Topic node) {}

    public List<Topic> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
