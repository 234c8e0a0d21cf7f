package org.clipfile.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.export.Columns.Column;
import org.clipfile.export.Layout.Lines;
import org.clipfile.export.Layout.Rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the whole archive as JSON Lines. The same archive gives the same bytes, and {@link Restorer} makes the same
 * archive of them again.
 */
@ApplicationScoped
public class Exporter {

    /** The field that says what a line is. */
    public static final String KIND = "clipfile";

    /** Rows whose children are read together. */
    private static final int PAGE = 200;

    private final DataSource dataSource;

    Exporter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Writes the archive as it is at this moment, whatever is filed meanwhile.
     *
     * @return how many lines there are
     */
    public long export(Writer out) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new Export(connection, out).write();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the archive could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written.", e);
        }
    }

    private static final class Export {

        private final Connection connection;
        private final Writer out;

        /** Places in the export by id, by kind of line. */
        private final Map<String, Map<Long, Long>> places = new HashMap<>();

        private long lines;

        Export(Connection connection, Writer out) {
            this.connection = connection;
            this.out = out;
        }

        long write() throws SQLException, IOException {
            var header = JsonNodeFactory.instance.objectNode();
            header.put(KIND, "archive").put("version", Layout.VERSION);
            for (var kind : Layout.ALL) {
                header.put(kind.kind() + "s", count(kind));
            }
            write(header);
            for (var kind : Layout.ALL) {
                write(kind);
            }
            return lines;
        }

        private long count(Lines kind) throws SQLException {
            try (var query = connection.prepareStatement(
                            "select count(*) from " + kind.row().table() + " t");
                    var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }

        private void write(Lines kind) throws SQLException, IOException {
            var order = " order by " + kind.order();
            try (var query =
                    connection.prepareStatement("select * from " + kind.row().table() + " t" + order)) {
                query.setFetchSize(PAGE);
                try (var rows = query.executeQuery()) {
                    var columns = Columns.of(rows);
                    var page = new LinkedHashMap<Long, ObjectNode>();
                    for (var key = 1L; rows.next(); key++) {
                        var line = JsonNodeFactory.instance
                                .objectNode()
                                .put(KIND, kind.kind())
                                .put("key", key);
                        if (!kind.isNamed()) {
                            fill(line, rows, columns, kind.row());
                            write(line);
                            continue;
                        }
                        var id = rows.getLong("id");
                        places.computeIfAbsent(kind.kind(), any -> new HashMap<>())
                                .put(id, key);
                        fill(line, rows, columns, kind.row());
                        page.put(id, line);
                        if (page.size() == PAGE) {
                            write(kind, page);
                        }
                    }
                    write(kind, page);
                }
            }
        }

        private void write(Lines kind, Map<Long, ObjectNode> page) throws SQLException, IOException {
            if (page.isEmpty()) {
                return;
            }
            for (var children : kind.children()) {
                page.values().forEach(line -> line.putArray(children.table()));
                addChildren(children, page);
            }
            for (var line : page.values()) {
                write(line);
            }
            page.clear();
        }

        private void addChildren(Rows children, Map<Long, ObjectNode> page) throws SQLException {
            var sql = "select * from %s t where %s = any (?) order by %s, %s"
                    .formatted(children.table(), children.parent(), children.parent(), children.order());
            try (var query = connection.prepareStatement(sql)) {
                query.setArray(
                        1, connection.createArrayOf("bigint", page.keySet().toArray()));
                try (var rows = query.executeQuery()) {
                    var columns = Columns.of(rows);
                    while (rows.next()) {
                        var line = page.get(rows.getLong(children.parent()));
                        fill(line.withArray(children.table()).addObject(), rows, columns, children);
                    }
                }
            }
        }

        private void fill(ObjectNode object, ResultSet rows, List<Column> columns, Rows layout) throws SQLException {
            for (var i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                var kind = layout.references().get(column.name());
                if (kind != null) {
                    var id = rows.getLong(i + 1);
                    object.put(
                            column.name(),
                            rows.wasNull() ? null : places.get(kind).get(id));
                } else if (layout.isWritten(column.name())) {
                    object.set(column.name(), Columns.read(rows, i + 1, column.type()));
                }
            }
        }

        private void write(ObjectNode line) throws IOException {
            out.write(line.toString());
            out.write('\n');
            lines++;
        }
    }
}
