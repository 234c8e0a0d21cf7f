package org.clipfile.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clipfile.refusal.BadInput;

/**
 * A total order of rows by one or more keys, the last of them unique. A cursor is the row's own keys, so that paging
 * goes on at the right place while rows are added and removed around it, and costs the same on page 1,000 as on page 1.
 *
 * @param name marks this order's cursors, so that a cursor of another list or order is refused
 * @param keys most significant first
 * @param <T> the rows
 */
public record Ordering<T>(String name, List<Key<T>> keys) {

    /** A unit separator cannot stand in a name: imports refuse control characters. */
    private static final String BETWEEN = "\u001f";

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /**
     * One sort key.
     *
     * @param expression in HQL
     * @param value the same of a row in memory
     */
    public record Key<T>(String expression, boolean descending, Kind kind, Function<T, Object> value) {

        Key<T> reversed() {
            return new Key<>(expression, !descending, kind, value);
        }
    }

    /** What a key's values are. */
    public enum Kind {
        NUMBER(Long::valueOf),
        INTEGER(Integer::valueOf),
        DECIMAL(Double::valueOf),
        TEXT(text -> text),
        INSTANT(Instant::parse);

        private final Function<String, Object> parse;

        Kind(Function<String, Object> parse) {
            this.parse = parse;
        }
    }

    /** A key that grows down the list. */
    public static <T> Key<T> ascending(String expression, Kind kind, Function<T, Object> value) {
        return new Key<>(expression, false, kind, value);
    }

    /** A key that shrinks down the list. */
    public static <T> Key<T> descending(String expression, Kind kind, Function<T, Object> value) {
        return new Key<>(expression, true, kind, value);
    }

    /** The place of a row in this order; opaque to clients. */
    public String cursor(T row) {
        var values = keys.stream().map(key -> key.value().apply(row).toString()).collect(Collectors.joining(BETWEEN));
        return ENCODER.encodeToString((name + BETWEEN + values).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key values of a cursor.
     *
     * @throws BadInput if the cursor is none of this order's
     */
    List<Object> parse(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            var parts = text.split(BETWEEN, -1);
            if (parts.length != keys.size() + 1 || !parts[0].equals(name)) {
                throw new BadInput("The cursor '%s' does not belong to this list in this order.".formatted(cursor));
            }
            var values = new ArrayList<>();
            for (var i = 0; i < keys.size(); i++) {
                values.add(keys.get(i).kind().parse.apply(parts[i + 1]));
            }
            return values;
        } catch (IllegalArgumentException | CharacterCodingException | DateTimeException malformed) {
            throw new BadInput("The cursor '%s' is malformed; use one that a page returned.".formatted(cursor));
        }
    }

    /**
     * The same order by expressions that have the same values, such as those of a table that links to the rows.
     *
     * @param expressions in the order of the keys
     */
    public Ordering<T> by(String... expressions) {
        var same = new ArrayList<Key<T>>();
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            same.add(new Key<>(expressions[i], key.descending(), key.kind(), key.value()));
        }
        return new Ordering<>(name, same);
    }

    Ordering<T> reversed() {
        return new Ordering<>(name, keys.stream().map(Key::reversed).toList());
    }

    /** The order as HQL. */
    String clause() {
        return keys.stream()
                .map(key -> key.expression() + (key.descending() ? " desc" : " asc"))
                .collect(Collectors.joining(", "));
    }

    /**
     * The condition, as HQL, that a row stands behind the given place in this order, for keys k1, k2, ...:
     * {@code k1 >= v1 and (k1 > v1 or (k2 >= v2 and ...))}. The first comparison is redundant, but lets the database
     * start in the index at the right place.
     *
     * @param parameter prefix of the named parameters
     */
    String behind(String parameter) {
        return behind(parameter, 0);
    }

    private String behind(String parameter, int depth) {
        var key = keys.get(depth);
        var beyond = key.descending() ? "<" : ">";
        var placeholder = ":" + parameter + depth;
        if (depth == keys.size() - 1) {
            return key.expression() + " " + beyond + " " + placeholder;
        }
        return "%1$s %2$s= %3$s and (%1$s %2$s %3$s or (%4$s))"
                .formatted(key.expression(), beyond, placeholder, behind(parameter, depth + 1));
    }
}
