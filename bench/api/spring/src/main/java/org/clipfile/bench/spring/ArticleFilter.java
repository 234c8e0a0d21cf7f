package org.clipfile.bench.spring;

import java.time.Instant;
import java.util.List;

/** Narrows a list of articles; what is null does not. */
public record ArticleFilter(List<String> topicIds, Instant publishedFrom, Instant publishedBefore) {

    static final ArticleFilter NONE = new ArticleFilter(null, null, null);
}
