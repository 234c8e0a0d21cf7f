package org.clipfile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One labelled news item; bench/data/topics/FORMAT.md describes the files.
 *
 * @param tops codes of the topics at the top
 * @param topics codes of the topics below
 */
record LabelledNews(String id, Set<String> tops, Set<String> topics, String headline, String body) {

    /** The items of all text files in folders, or of single files. */
    static List<LabelledNews> read(List<Path> places) throws IOException {
        var items = new ArrayList<LabelledNews>();
        for (var place : places) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(one -> one.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    for (var block : Files.readString(file).split("(?m)^===$\\n?")) {
                        if (!block.isBlank()) {
                            items.add(item(block.strip()));
                        }
                    }
                }
            }
        }
        return items;
    }

    private static LabelledNews item(String block) {
        var parts = block.split("\n\n", 2);
        Map<String, String> head = parts[0].lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new LabelledNews(
                head.get("id"),
                Set.of(head.get("top").split(" ")),
                Set.of(head.get("topics").split(" ")),
                head.get("headline"),
                parts[1]);
    }
}
