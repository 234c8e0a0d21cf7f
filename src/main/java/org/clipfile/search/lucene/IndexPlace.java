package org.clipfile.search.lucene;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the index is. */
final class IndexPlace {

    private static final Pattern DATABASE_FILE =
            Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:|nio|split:)(?<file>[^;]+).*");

    private IndexPlace() {}

    /** The folder beside the file of an embedded database; nothing where there is no such file. */
    static Optional<Path> beside(String jdbcUrl) {
        var database = DATABASE_FILE.matcher(jdbcUrl);
        if (!database.matches()) {
            return Optional.empty();
        }
        // H2 writes the home directory so.
        var file = database.group("file").replaceFirst("^~(?=/)", System.getProperty("user.home"));
        return Optional.of(Path.of(file + ".search"));
    }
}
