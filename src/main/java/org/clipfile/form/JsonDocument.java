package org.clipfile.form;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads JSON: one story to a line, one story, or an array of them; each of them ninjs or with fields of its own. */
final class JsonDocument {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What news services wrap the stories of an answer in. */
    private static final String[] WRAPPERS = {"articles", "items", "results", "data"};

    private final FormConfig config;

    JsonDocument(FormConfig config) {
        this.config = config;
    }

    /** Reads a file of lines; a broken one does not stop the rest. */
    void readLines(String where, Reader reader, Consumer<Item> items) throws IOException {
        var lines = new Lines(reader, config.maxItemBytes());
        for (var number = 1; lines.next(); number++) {
            var at = where + "#" + number;
            if (lines.isTooLong()) {
                items.accept(new Item.Unreadable(
                        at,
                        "The line is longer than the %,d characters that are read at once."
                                .formatted(config.maxItemBytes())));
            } else if (!lines.line().isBlank()) {
                items.accept(read(at, lines.line()));
            }
        }
    }

    private static Item read(String where, String line) {
        try {
            return read(where, MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            return new Item.Unreadable(where, reason(e));
        }
    }

    /** Reads one value, an array, or values one after the other. */
    void read(String where, Reader reader, Consumer<Item> items) throws IOException {
        var limited = new Limited(reader, config.maxItemBytes());
        var number = 0;
        var single = true;
        try (var parser = MAPPER.createParser(limited)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                limited.next();
                if (token == JsonToken.START_ARRAY) {
                    single = false;
                } else if (token != JsonToken.END_ARRAY) {
                    JsonNode node = parser.readValueAsTree();
                    number++;
                    var wrapped = wrapped(node);
                    if (wrapped.isArray()) {
                        for (var element : wrapped) {
                            items.accept(read(where + "#" + number++, element));
                        }
                    } else {
                        items.accept(read(single && number == 1 ? where : where + "#" + number, node));
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw new FormException(reason(e));
        }
    }

    private static JsonNode wrapped(JsonNode node) {
        for (var name : WRAPPERS) {
            if (node.path(name).path(0).isObject() && !node.has("headline") && !node.has("uri")) {
                return node.get(name);
            }
        }
        return MAPPER.missingNode();
    }

    private static Item read(String where, JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return new Item.Unreadable(where, "This is JSON, but no object with the parts of a story.");
        }
        if (object.has(Item.ArchiveLine.OWN_MARK)) {
            return new Item.ArchiveLine(where, object);
        }
        return Ninjs.is(object) ? Ninjs.read(where, object) : new Fields(object).read(where);
    }

    private static String reason(JsonProcessingException e) {
        var place = e.getLocation();
        var at = place == null ? "" : " (line %,d, column %,d)".formatted(place.getLineNr(), place.getColumnNr());
        return "The JSON is malformed: " + e.getOriginalMessage() + at;
    }
}
