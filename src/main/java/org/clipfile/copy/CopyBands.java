package org.clipfile.copy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.Panache;

/** By which bands the filed articles that are no copies are found; read and written for a whole batch of articles. */
public final class CopyBands {

    private final Map<Long, TreeSet<Long>> articles = new HashMap<>();
    private final Map<Long, List<Long>> added = new HashMap<>();

    private CopyBands() {}

    /** Those filed under any of these bands. */
    public static CopyBands among(Collection<Long> bands) {
        var found = new CopyBands();
        if (!bands.isEmpty()) {
            session().doWork(connection -> {
                try (var query =
                        connection.prepareStatement("select band, article_id from copy_band where band = any (?)")) {
                    query.setArray(1, connection.createArrayOf("bigint", bands.toArray()));
                    try (var rows = query.executeQuery()) {
                        while (rows.next()) {
                            found.put(rows.getLong(1), rows.getLong(2));
                        }
                    }
                }
            });
        }
        return found;
    }

    /** The articles that share a band with a text, the one filed first in front. */
    public Collection<Long> sharing(List<Long> bands) {
        var sharing = new TreeSet<Long>();
        bands.forEach(band -> sharing.addAll(articles.getOrDefault(band, new TreeSet<>())));
        return sharing;
    }

    /** Files an article under its bands; {@link #save} writes it. */
    public void add(Long article, List<Long> bands) {
        bands.forEach(band -> put(band, article));
        added.put(article, bands);
    }

    /** Takes an article out, in the database at once. */
    public void remove(Long article) {
        articles.values().forEach(sharing -> sharing.remove(article));
        added.remove(article);
        session().doWork(connection -> {
            try (var delete = connection.prepareStatement("delete from copy_band where article_id = ?")) {
                delete.setLong(1, article);
                delete.executeUpdate();
            }
        });
    }

    /** Writes what has been added; the articles must have been flushed. */
    public void save() {
        session().doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into copy_band (band, article_id) values (?, ?)")) {
                for (var article : added.entrySet()) {
                    for (var band : article.getValue()) {
                        insert.setLong(1, band);
                        insert.setLong(2, article.getKey());
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        });
        added.clear();
    }

    private void put(Long band, Long article) {
        articles.computeIfAbsent(band, key -> new TreeSet<>()).add(article);
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
