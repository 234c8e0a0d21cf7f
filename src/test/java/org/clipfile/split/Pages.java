package org.clipfile.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clipfile.testing.Archive;

/** The test pages and the sample, as raw texts. */
final class Pages {
    private Pages() {}

    static List<Path> all() {
        try (var files = Files.list(folder("/pages"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sample() {
        return Archive.frontPage();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        var url = Pages.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("no test resources at " + name);
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
