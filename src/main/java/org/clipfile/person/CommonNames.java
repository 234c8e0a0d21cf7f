package org.clipfile.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fore- and family names that so many people bear that both together tell little: John Smith, Kim Min-jae, Muhammad Khan.
 */
final class CommonNames {

    private static final Set<String> WORDS = read("common-names.txt");

    private CommonNames() {}

    /** Whether all words of a name are common; a middle name or initial that is not makes it a rare one. */
    static boolean isCommon(NameParts name) {
        return name.words().size() > 1 && WORDS.containsAll(name.words());
    }

    private static Set<String> read(String resource) {
        try (InputStream in = CommonNames.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + resource + " beside " + CommonNames.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .map(Names::fold)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common names cannot be read", e);
        }
    }
}
