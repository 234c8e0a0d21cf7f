package org.clipfile.bench.spring;

import java.time.Instant;
import java.util.List;

/** An article to file. */
public record CreateArticleInput(
        String headline, String body, Instant publishedAt, List<String> personIds, List<String> topicIds) {}
