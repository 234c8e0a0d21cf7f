package org.clipfile.form;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads tables of stories: comma, semicolon or tab separated, with the names of the columns in the first row. */
final class Table {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final FormConfig config;

    Table(FormConfig config) {
        this.config = config;
    }

    /** Whether the beginning of a text is the first row of a table of news. */
    static boolean begins(String head) {
        return Fields.areOfNews(columns(head, delimiter(head)));
    }

    void read(String where, Reader reader, String head, Consumer<Item> items) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(head))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        var limited = new Limited(reader, config.maxItemBytes());
        try (var parser = parser(limited, format)) {
            var names = parser.getHeaderNames();
            if (!Fields.areOfNews(names)) {
                throw new FormException("The table has no columns of news, such as headline and body; it has: "
                        + String.join(", ", names));
            }
            var rows = parser.iterator();
            for (var row = next(rows, limited); row.isPresent(); row = next(rows, limited)) {
                items.accept(read(where + "#" + row.get().getRecordNumber(), names, row.get()));
            }
        }
    }

    private static CSVParser parser(Reader reader, CSVFormat format) throws IOException {
        try {
            return CSVParser.builder().setReader(reader).setFormat(format).get();
        } catch (IllegalArgumentException e) {
            throw new FormException("The table has no sound first row: " + e.getMessage());
        }
    }

    private static Item read(String where, List<String> names, CSVRecord row) {
        if (row.size() < 2) {
            return new Item.Unreadable(where, "The row has %d of %d columns.".formatted(row.size(), names.size()));
        }
        var node = JsonNodeFactory.instance.objectNode();
        for (var name : names) {
            if (row.isSet(name)) {
                node.put(name, row.get(name));
            }
        }
        return new Fields(node).read(where);
    }

    private static Optional<CSVRecord> next(Iterator<CSVRecord> rows, Limited limited) throws IOException {
        limited.next();
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalStateException e) {
            throw new FormException("The table is malformed: " + e.getMessage());
        }
    }

    private static char delimiter(String head) {
        return DELIMITERS.stream()
                .max(Comparator.comparingInt(
                        delimiter -> columns(head, delimiter).size()))
                .orElseThrow();
    }

    private static List<String> columns(String head, char delimiter) {
        var end = head.indexOf('\n');
        var row = end < 0 ? head : head.substring(0, end);
        return Stream.of(row.split(String.valueOf(delimiter)))
                .map(name -> name.strip().replace("\"", ""))
                .toList();
    }
}
