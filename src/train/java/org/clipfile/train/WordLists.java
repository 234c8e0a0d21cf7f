package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The word lists in {@code src/train/data/lists}: entries separated by line ends or commas, {@code #} starts a comment line. */
final class WordLists {
    private final Path folder;

    WordLists(Path folder) {
        this.folder = folder;
    }

    /** The entries of a list in their order, each once. */
    Set<String> read(String name) throws IOException {
        var entries = new LinkedHashSet<String>();
        for (String line : Files.readAllLines(folder.resolve(name + ".txt"))) {
            if (!line.startsWith("#")) {
                for (String entry : line.split(",")) {
                    if (!entry.isBlank()) {
                        entries.add(entry.strip());
                    }
                }
            }
        }
        return entries;
    }

    Set<String> readLowerCase(String name) throws IOException {
        var entries = new LinkedHashSet<String>();
        for (String entry : read(name)) {
            entries.add(entry.toLowerCase(Locale.ROOT));
        }
        return entries;
    }

    /** Lists with sections: {@code == key} starts one. */
    List<Section> sections(String name) throws IOException {
        var sections = new ArrayList<Section>();
        for (String line : Files.readAllLines(folder.resolve(name + ".txt"))) {
            if (line.startsWith("==")) {
                sections.add(new Section(line.substring(2).strip(), new ArrayList<>()));
            } else if (!line.startsWith("#")) {
                for (String entry : line.split(",")) {
                    if (!entry.isBlank()) {
                        sections.getLast().entries().add(entry.strip());
                    }
                }
            }
        }
        return sections;
    }

    record Section(String key, List<String> entries) {}
}
