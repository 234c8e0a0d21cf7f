package org.clipfile.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists on the class path: one entry a line, {@code #} starts a comment line. An entry may carry a value
 * behind a tab, such as {@code Olivia<TAB>f}.
 */
final class WordList {
    private WordList() {}

    /** The entries of a list, values left out. */
    static Set<String> words(String resource) {
        return Set.copyOf(pairs(resource).keySet());
    }

    /** The entries of a list with their values; an entry without one has the empty string. */
    static Map<String, String> pairs(String resource) {
        var pairs = new HashMap<String, String>();
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("word list not on the class path: " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                String word = tab < 0 ? line.strip() : line.substring(0, tab).strip();
                pairs.put(word, tab < 0 ? "" : line.substring(tab + 1).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word list not readable: " + resource, e);
        }
        return pairs;
    }
}
