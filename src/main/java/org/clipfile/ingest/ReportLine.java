package org.clipfile.ingest;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What became of an item, as one line of JSON. */
public final class ReportLine {

    private ReportLine() {}

    /** An object without line breaks: {@code {"item":"a.txt","fate":"filed","articles":["created"]}}. */
    public static String of(ItemReport item) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("item", item.where());
        line.put("fate", word(item.fate()));
        addStories(line, item);
        if (item.leftOut() > 0) {
            line.put("partsLeftOut", item.leftOut());
        }
        if (item.reason() != null) {
            line.put("reason", item.reason());
        }
        return line.toString();
    }

    private static void addStories(ObjectNode line, ItemReport item) {
        if (!item.stories().isEmpty()) {
            var articles = line.putArray("articles");
            item.stories().forEach(story -> articles.add(story.copy() ? "copy" : word(story.fate())));
        }
        if (!item.failures().isEmpty()) {
            var failed = line.putArray("failed");
            item.failures()
                    .forEach(failure ->
                            failed.addObject().put("opening", failure.opening()).put("reason", failure.reason()));
        }
    }

    private static String word(Enum<?> fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
