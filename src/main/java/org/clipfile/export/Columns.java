package org.clipfile.export;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The columns of a table or a query, and their values as JSON. */
final class Columns {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What kinds of values there are. */
    enum Type {
        TEXT,
        TRUTH,
        WHOLE,
        DECIMAL,
        MOMENT,
        TEXTS,
        UUID
    }

    record Column(String name, Type type) {}

    private Columns() {}

    static List<Column> of(ResultSet rows) throws SQLException {
        var meta = rows.getMetaData();
        var columns = new ArrayList<Column>();
        for (var i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(new Column(
                    meta.getColumnLabel(i).toLowerCase(Locale.ROOT),
                    type(meta.getColumnTypeName(i).toLowerCase(Locale.ROOT))));
        }
        return columns;
    }

    /** By the names that H2 and PostgreSQL have for types. */
    private static Type type(String name) {
        return switch (name) {
            case "uuid" -> Type.UUID;
            case "boolean", "bool" -> Type.TRUTH;
            case "integer", "int4", "bigint", "int8" -> Type.WHOLE;
            case "double precision", "float8" -> Type.DECIMAL;
            default ->
                name.startsWith("timestamp")
                        ? Type.MOMENT
                        : name.endsWith("array") || name.startsWith("_") ? Type.TEXTS : Type.TEXT;
        };
    }

    static JsonNode read(ResultSet rows, int index, Type type) throws SQLException {
        var value = rows.getObject(index);
        if (value == null) {
            return JSON.nullNode();
        }
        return switch (type) {
            case TEXT, UUID -> JSON.textNode(value.toString());
            case TRUTH -> JSON.booleanNode((Boolean) value);
            case WHOLE -> JSON.numberNode(((Number) value).longValue());
            case DECIMAL -> JSON.numberNode(((Number) value).doubleValue());
            case MOMENT ->
                JSON.textNode(rows.getObject(index, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant()
                        .toString());
            case TEXTS -> texts((Array) value);
        };
    }

    private static ArrayNode texts(Array array) throws SQLException {
        var texts = JSON.arrayNode();
        for (var text : (Object[]) array.getArray()) {
            texts.add((String) text);
        }
        return texts;
    }

    /** The value to be put into a column; null for a missing one. */
    static Object write(JsonNode value, Type type, Connection connection) throws SQLException {
        if (value == null || value.isNull()) {
            return null;
        }
        return switch (type) {
            case TEXT -> value.asText();
            case UUID -> UUID.fromString(value.asText());
            case TRUTH -> value.asBoolean();
            case WHOLE -> value.asLong();
            case DECIMAL -> value.asDouble();
            case MOMENT -> OffsetDateTime.parse(value.asText());
            case TEXTS -> {
                var texts = new ArrayList<String>();
                value.forEach(text -> texts.add(text.asText()));
                yield connection.createArrayOf("varchar", texts.toArray());
            }
        };
    }
}
