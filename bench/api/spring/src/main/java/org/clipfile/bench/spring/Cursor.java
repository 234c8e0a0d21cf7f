package org.clipfile.bench.spring;

import java.time.Instant;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where a page of articles, newest first, ends. */
record Cursor(Instant publishedAt, long key) {

    static Cursor of(Article article) {
        return new Cursor(article.publishedAt(), article.key());
    }

    static Cursor parse(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\\|");
        return new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
    }

    String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((publishedAt + "|" + key).getBytes(UTF_8));
    }
}
