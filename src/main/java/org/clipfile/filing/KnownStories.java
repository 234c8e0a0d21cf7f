package org.clipfile.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clipfile.article.Article;
import org.clipfile.article.Fingerprint;

/** The filed articles that the stories of a batch may turn out to be, kept up to date while the batch is filed. */
final class KnownStories {

    private final Map<String, Article> byStory = new HashMap<>();
    private final Map<String, Article> byUri = new HashMap<>();
    private final Map<String, List<Article>> byOpening = new HashMap<>();

    private KnownStories() {}

    /** Reads them, under the locks of fingerprints and uris. */
    static KnownStories among(Collection<Fingerprint> fingerprints, Collection<String> uris) {
        var known = new KnownStories();
        Article.withFingerprintsOrUris(fingerprints, uris).forEach(known::add);
        return known;
    }

    Optional<Article> withFingerprint(Fingerprint fingerprint) {
        return Optional.ofNullable(byStory.get(fingerprint.story()));
    }

    /**
     * @param uri may be null
     */
    Optional<Article> withUri(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** Those with the same first words, oldest first. */
    List<Article> withOpening(Fingerprint fingerprint) {
        return List.copyOf(byOpening.getOrDefault(fingerprint.opening(), List.of()));
    }

    void add(Article article) {
        byStory.put(article.fingerprint, article);
        if (article.uri != null) {
            byUri.put(article.uri, article);
        }
        var alike = byOpening.computeIfAbsent(article.opening, opening -> new ArrayList<>());
        alike.add(article);
        alike.sort(Comparator.comparing(other -> other.id));
    }

    /** Before its text changes. */
    void forget(Article article) {
        byStory.remove(article.fingerprint);
        byOpening.get(article.opening).remove(article);
    }
}
