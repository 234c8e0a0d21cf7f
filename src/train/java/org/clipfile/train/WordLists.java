package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The word lists in {@code src/train/data/lists}: entries separated by line ends or commas, {@code #} starts a comment line. A
 * list may be continued for parts of the world: {@code place.txt}, {@code place-africa.txt}.
 */
final class WordLists {
    private final Path folder;

    WordLists(Path folder) {
        this.folder = folder;
    }

    private List<String> lines(String name) throws IOException {
        List<Path> files;
        try (var paths = Files.newDirectoryStream(folder, "{%1$s,%1$s-*}.txt".formatted(name))) {
            files = StreamSupport.stream(paths.spliterator(), false).sorted().toList();
        }
        var lines = new ArrayList<String>();
        for (var file : files) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    /** The entries of a list in their order, each once. */
    Set<String> read(String name) throws IOException {
        var entries = new LinkedHashSet<String>();
        for (String line : lines(name)) {
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
        for (String line : lines(name)) {
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
