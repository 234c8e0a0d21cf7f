package org.clipfile.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.clipfile.export.Columns.Column;
import org.clipfile.export.Layout.Lines;
import org.clipfile.export.Layout.Rows;
import org.clipfile.filing.ArticleEvent;
import org.clipfile.person.PersonName;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Conflict;
import org.clipfile.topic.RuleChanges;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

import io.quarkus.hibernate.orm.panache.Panache;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes an archive of the lines that {@link Exporter} has written, in an archive that is empty at the first line. Which
 * lines are there is noted with them, so that what was broken off goes on.
 */
@ApplicationScoped
public class Restorer {

    /** What sequences of the archive grow by: as many ids as one value stands for. */
    private static final int BLOCK = 50;

    private final Map<String, Deque<Long>> ids = new HashMap<>();
    private final RuleChanges rules;
    private final Event<ArticleEvent> events;

    Restorer(RuleChanges rules, Event<ArticleEvent> events) {
        this.rules = rules;
        this.events = events;
    }

    /**
     * Restores lines in a row, in the transaction of the caller.
     *
     * @return for each line, whether it was not there yet
     * @throws Conflict if the archive has other things in it
     * @throws BadInput if a line is none of an export
     */
    public synchronized List<Boolean> restore(List<ObjectNode> lines) {
        var entityManager = Panache.getEntityManager();
        entityManager.flush();
        var session = entityManager.unwrap(Session.class);
        var restored = new ArrayList<Boolean>();
        var articles = new ArrayList<Long>();
        session.doWork(connection -> {
            try (var restoring = new Restoring(connection, session, articles)) {
                for (var line : lines) {
                    restored.add(restoring.restore(line));
                }
            }
        });
        if (restored.contains(true) && lines.stream().anyMatch(Restorer::bringsTopics)) {
            rules.noteRestored();
        }
        articles.forEach(id -> events.fire(new ArticleEvent(id, ArticleEvent.Kind.RESTORED)));
        return restored;
    }

    /** The first line takes topics away. */
    private static boolean bringsTopics(ObjectNode line) {
        var kind = line.path(Exporter.KIND).asText();
        return kind.equals("archive") || kind.equals(Layout.TOPICS.kind());
    }

    private static Lines kind(ObjectNode line) {
        var name = line.path(Exporter.KIND).asText();
        return Layout.ALL.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("An export has no lines of the kind '%s'.".formatted(name)));
    }

    private final class Restoring implements AutoCloseable {

        private final Connection connection;
        private final Session session;
        private final List<Long> articles;
        private final Map<String, PreparedStatement> inserts = new HashMap<>();
        private final Map<String, List<Column>> columns = new HashMap<>();

        /**
         * @param articles takes the ids of articles that are restored
         */
        Restoring(Connection connection, Session session, List<Long> articles) {
            this.connection = connection;
            this.session = session;
            this.articles = articles;
        }

        boolean restore(ObjectNode line) throws SQLException {
            if (line.path(Exporter.KIND).asText().equals("archive")) {
                return begin(line);
            }
            var kind = kind(line);
            var place = line.path("key").asLong();
            if (id(kind.kind(), place) != null) {
                return false;
            }
            var id =
                    switch (kind.kind()) {
                        case "copy" -> link(line);
                        default -> insert(kind, line);
                    };
            note(kind.kind(), place, id);
            return true;
        }

        private boolean begin(ObjectNode header) throws SQLException {
            if (header.path("version").asInt() != Layout.VERSION) {
                throw new BadInput("This export has version %s, and version %d is read here."
                        .formatted(header.path("version"), Layout.VERSION));
            }
            var place = header.toString().hashCode() & 0xffffffffL;
            if (id("archive", place) != null) {
                return false;
            }
            if (any("article") || any("person") || any("restored_line")) {
                throw new Conflict("An export is restored into an empty archive only, and this one is not empty.");
            }
            try (var statement = connection.createStatement()) {
                // The export has all topics, as editors have made them.
                statement.executeUpdate("update topic set parent_id = null");
                statement.executeUpdate("delete from topic");
            }
            note("archive", place, 0);
            return true;
        }

        private boolean any(String table) throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from " + table + " fetch first 1 rows only")) {
                return rows.next();
            }
        }

        private long insert(Lines kind, ObjectNode line) throws SQLException {
            if (!any("restored_line")) {
                throw new Conflict("The first line of the export is missing.");
            }
            var id = insert(kind.row(), line, null);
            if (kind == Layout.ARTICLES) {
                articles.add(id);
            }
            if (kind.isNamed()) {
                // Children may name it, as a topic's lineage does.
                note(kind.kind(), line.path("key").asLong(), id);
            }
            for (var children : kind.children()) {
                for (var child : line.path(children.table())) {
                    insert(children, (ObjectNode) child, id);
                }
            }
            if (kind == Layout.PEOPLE) {
                try (var words = connection.prepareStatement(PersonName.INSERT_WORDS)) {
                    words.setLong(1, id);
                    words.executeUpdate();
                }
            }
            return id;
        }

        private boolean hasId(String table) throws SQLException {
            return columns(table).stream().anyMatch(column -> column.name().equals("id"));
        }

        private long insert(Rows layout, ObjectNode object, Long parent) throws SQLException {
            var insert = inserts.get(layout.table());
            if (insert == null) {
                insert = prepare(layout.table());
                inserts.put(layout.table(), insert);
            }
            var own = hasId(layout.table()) ? nextId(layout.table()) : 0;
            var index = 1;
            for (var column : columns(layout.table())) {
                insert.setObject(index++, value(layout, object, column, own, parent));
            }
            insert.executeUpdate();
            return own;
        }

        private Object value(Rows layout, ObjectNode object, Column column, long own, Long parent) throws SQLException {
            if (column.name().equals("id")) {
                return own;
            }
            if (column.name().equals(layout.parent())) {
                return parent;
            }
            var value = object.get(column.name());
            var kind = layout.references().get(column.name());
            return kind == null || value == null || value.isNull()
                    ? Columns.write(value, column.type(), connection)
                    : named(kind, value.asLong());
        }

        private PreparedStatement prepare(String table) throws SQLException {
            var names = columns(table).stream().map(Column::name).collect(Collectors.joining(", "));
            var marks = columns(table).stream().map(column -> "?").collect(Collectors.joining(", "));
            return connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, names, marks));
        }

        private List<Column> columns(String table) throws SQLException {
            var known = columns.get(table);
            if (known == null) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from " + table + " where 1 = 0")) {
                    known = Columns.of(rows);
                }
                columns.put(table, known);
            }
            return known;
        }

        private long link(ObjectNode line) throws SQLException {
            try (var update = connection.prepareStatement("update article set copy_of_id = ? where id = ?")) {
                update.setLong(1, named("article", line.path("copy_of_id").asLong()));
                update.setLong(2, named("article", line.path("article_id").asLong()));
                update.executeUpdate();
            }
            return 0;
        }

        private long named(String kind, long place) throws SQLException {
            var id = id(kind, place);
            if (id == null) {
                throw new BadInput("The line names %s %d, which is not there.".formatted(kind, place));
            }
            return id;
        }

        private Long id(String kind, long place) throws SQLException {
            try (var query = connection.prepareStatement("select id from restored_line where kind = ? and place = ?")) {
                query.setString(1, kind);
                query.setLong(2, place);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? rows.getLong(1) : null;
                }
            }
        }

        private void note(String kind, long place, long id) throws SQLException {
            if (id(kind, place) == null) {
                try (var insert =
                        connection.prepareStatement("insert into restored_line (kind, place, id) values (?, ?, ?)")) {
                    insert.setString(1, kind);
                    insert.setLong(2, place);
                    insert.setLong(3, id);
                    insert.executeUpdate();
                }
            }
        }

        /** From the same sequences, and in the same blocks, as the entities take theirs. */
        private long nextId(String table) throws SQLException {
            var block = ids.computeIfAbsent(table, key -> new ArrayDeque<>());
            while (block.isEmpty()) {
                var sql = session.getSessionFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                        .getSequenceSupport()
                        .getSequenceNextValString(table + "_seq");
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(sql)) {
                    rows.next();
                    var start = rows.getLong(1);
                    for (var id = start; id < start + BLOCK; id++) {
                        block.add(id);
                    }
                }
            }
            return block.poll();
        }

        @Override
        public void close() throws SQLException {
            for (var insert : inserts.values()) {
                insert.close();
            }
        }
    }
}
