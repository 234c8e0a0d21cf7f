package org.clipfile.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clipfile.article.Article;
import org.clipfile.copy.CopyBands;
import org.clipfile.copy.Shingles;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Links stories that repeat another with small changes to the one filed first. A copy is linked to an article that is no
 * copy itself, so the copies of a story are one flock, and of a thousand copies only the first is compared with.
 */
final class Copies {

    private final CopyBands bands;

    /** Of the articles compared with, by article id. */
    private final Map<Long, Set<String>> shingles = new HashMap<>();

    private Copies(CopyBands bands) {
        this.bands = bands;
    }

    /** Ready for stories with these bands. */
    static Copies among(Collection<Long> bands) {
        return new Copies(CopyBands.among(bands));
    }

    /** Finds out whether an article that is being filed is a copy. */
    void link(Article article, List<Long> articleBands) {
        if (articleBands.isEmpty()) {
            return;
        }
        for (var candidate : bands.sharing(articleBands)) {
            if (Shingles.areCopies(shinglesOf(article.id), shinglesOf(candidate))) {
                article.copyOfId = candidate;
                return;
            }
        }
        bands.add(article.id, articleBands);
    }

    /**
     * Before an article gets another text, or goes: of its copies, the one filed first takes its place. What has been
     * filed before must have been flushed.
     */
    void release(Article article) {
        article.copyOfId = null;
        shingles.remove(article.id);
        bands.remove(article.id);
        var flock = new ArrayList<>(Article.copiesOf(article.id));
        if (!flock.isEmpty()) {
            var first = flock.removeFirst();
            first.copyOfId = null;
            flock.forEach(copy -> copy.copyOfId = first.id);
            bands.add(first.id, Shingles.bands(first.body));
            Panache.getEntityManager().flush();
            bands.save();
        }
    }

    /** Writes what {@link #link} has found out beside the articles, which must have been flushed. */
    void save() {
        bands.save();
    }

    private Set<String> shinglesOf(Long article) {
        return shingles.computeIfAbsent(article, id -> Shingles.of(Article.<Article>findById(id).body));
    }
}
