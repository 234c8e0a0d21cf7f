package org.clipfile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many of Clipfile's statements H2 alone answers. Arguments: JDBC address of an archive, seconds of each measurement,
 * how many requests each trace is of, and the traces, which H2 has written with {@code TRACE_LEVEL_FILE=2} while a
 * workload was asked for; a trace is named like its workload.
 */
public final class Statements {

    /** {@code /*SQL l:32 #:1*}{@code /select name from topic where id = ? {1: 7};}: l is how long it is without values. */
    private static final Pattern TRACED = Pattern.compile("/\\*SQL (?:l:(\\d+))?.*?\\*/(.*);");

    private final String address;
    private final int seconds;

    private Statements(String address, int seconds) {
        this.address = address;
        this.seconds = seconds;
    }

    /** A query with the values of its parameters. */
    private record Query(String sql, List<Object> values) {}

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var bench = new Statements(arguments[0], Integer.parseInt(arguments[1]));
        var requests = Integer.parseInt(arguments[2]);
        System.out.printf("%-10s %-4s %12s %14s %12s%n", "threads", "load", "requests/s", "statements/s", "a request");
        for (var trace : List.of(arguments).subList(3, arguments.length)) {
            var file = Path.of(trace);
            var workload = file.getFileName().toString().replace(".trace", "");
            var queries = bench.read(file);
            for (var threads = 1; threads <= 2; threads++) {
                bench.run(queries, threads, Math.max(1, bench.seconds / 2));
                var rate = bench.run(queries, threads, bench.seconds);
                var each = queries.size() / (double) requests;
                System.out.printf("%-10d %-4s %12.0f %14.0f %12.2f%n", threads, workload, rate / each, rate, each);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address, "sa", "");
    }

    private List<Query> read(Path trace) throws IOException, SQLException {
        var queries = new ArrayList<Query>();
        try (var connection = connect()) {
            for (var line : Files.readAllLines(trace)) {
                var traced = TRACED.matcher(line);
                if (!traced.matches()) {
                    continue;
                }
                var statement = traced.group(2).translateEscapes();
                var end = traced.group(1) == null ? statement.length() : Integer.parseInt(traced.group(1));
                var sql = statement.substring(0, end);
                if (sql.startsWith("select") || sql.startsWith("with")) {
                    queries.add(new Query(sql, values(connection, sql, statement.substring(end))));
                }
            }
        }
        return queries;
    }

    /** H2 reads the values that it has written down: in braces behind a statement it takes them for its parameters. */
    private static List<Object> values(Connection connection, String sql, String written) throws SQLException {
        try (var prepared = connection.prepareStatement(sql)) {
            var count = prepared.getParameterMetaData().getParameterCount();
            if (count == 0) {
                return List.of();
            }
            var echo = "select " + String.join(", ", Collections.nCopies(count, "?")) + written;
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(echo)) {
                row.next();
                var values = new ArrayList<Object>();
                for (var i = 1; i <= count; i++) {
                    values.add(row.getObject(i));
                }
                return values;
            }
        }
    }

    /** @return statements a second of all threads */
    private double run(List<Query> queries, int threads, int seconds) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var work = IntStream.range(0, threads)
                    .<Callable<Double>>mapToObj(_ -> () -> rate(queries, seconds))
                    .toList();
            var sum = 0.0;
            for (var rate : executor.invokeAll(work)) {
                sum += rate.get();
            }
            return sum;
        }
    }

    private double rate(List<Query> queries, int seconds) throws SQLException {
        try (var connection = connect()) {
            var prepared = new HashMap<String, PreparedStatement>();
            var start = System.nanoTime();
            var end = start + seconds * 1_000_000_000L;
            var answered = 0L;
            while (System.nanoTime() < end) {
                for (var query : queries) {
                    answer(connection, prepared, query);
                }
                answered += queries.size();
            }
            return answered * 1e9 / (System.nanoTime() - start);
        }
    }

    private static void answer(Connection connection, Map<String, PreparedStatement> prepared, Query query)
            throws SQLException {
        var statement = prepared.get(query.sql());
        if (statement == null) {
            statement = connection.prepareStatement(query.sql());
            prepared.put(query.sql(), statement);
        }
        for (var i = 0; i < query.values().size(); i++) {
            statement.setObject(i + 1, query.values().get(i));
        }
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
