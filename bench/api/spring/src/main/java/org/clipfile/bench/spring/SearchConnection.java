package org.clipfile.bench.spring;

import java.util.List;

/** What was found, best first. */
public record SearchConnection(List<Edge> edges) {

    public record Edge(Article node, double score) {}
}
