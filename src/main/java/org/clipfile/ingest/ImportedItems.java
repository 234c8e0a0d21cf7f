package org.clipfile.ingest;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.Panache;

/** Knows items again that have been imported, before anything is read in them. */
@ApplicationScoped
class ImportedItems {

    /**
     * Which of these are in the archive with all their articles.
     *
     * @return the articles of those that are, by {@link ContentHash}
     */
    @Transactional
    Map<UUID, List<Long>> known(Collection<UUID> contents) {
        if (contents.isEmpty()) {
            return Map.of();
        }
        var articles = new HashMap<UUID, Set<Long>>();
        var complete = new HashSet<UUID>();
        session().doWork(connection -> {
            try (var query = connection.prepareStatement(
                    "select content, article_id, articles from imported_item where content = any (?)")) {
                query.setArray(1, connection.createArrayOf("uuid", contents.toArray()));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        var content = rows.getObject(1, UUID.class);
                        var found = articles.computeIfAbsent(content, key -> new LinkedHashSet<>());
                        found.add(rows.getLong(2));
                        if (found.size() == rows.getInt(3)) {
                            complete.add(content);
                        }
                    }
                }
            }
        });
        var known = new HashMap<UUID, List<Long>>();
        complete.forEach(content -> known.put(content, List.copyOf(articles.get(content))));
        return known;
    }

    /** Notes what these items were filed as, in the transaction that files them. */
    void remember(Map<UUID, Set<Long>> articles) {
        Panache.getEntityManager().flush();
        session().doWork(connection -> {
            try (var delete = connection.prepareStatement("delete from imported_item where content = ?");
                    var insert = connection.prepareStatement(
                            "insert into imported_item (content, article_id, articles) values (?, ?, ?)")) {
                for (var entry : articles.entrySet()) {
                    delete.setObject(1, entry.getKey());
                    delete.addBatch();
                    add(insert, entry.getKey(), entry.getValue());
                }
                // Of an item whose articles are not all there any more.
                delete.executeBatch();
                insert.executeBatch();
            }
        });
    }

    private static void add(PreparedStatement insert, UUID content, Set<Long> articles) throws SQLException {
        for (var article : articles) {
            insert.setObject(1, content);
            insert.setLong(2, article);
            insert.setInt(3, articles.size());
            insert.addBatch();
        }
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
