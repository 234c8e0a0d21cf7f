package org.clipfile.bench.spring;

import java.time.Instant;

/** An article without its body, which no workload asks for. */
public record Article(long key, String headline, Instant publishedAt) {

    public String id() {
        return GlobalId.of("Article", key);
    }
}
