package org.clipfile.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stream of bytes to be read, and what is known of it beforehand.
 *
 * @param name of the file, or what else whoever imports knows it by; its extension may help to tell its form
 * @param mediaType as in HTTP, {@code text/html; charset=utf-8}; may be null
 * @param path where it lies, for forms that are read in another order than that of their bytes; null if it is no file
 * @param content opened once
 */
public record Source(String name, String mediaType, Path path, Content content) {

    /** Opens a stream, which whoever asked for it closes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** What comes by a stream, such as the body of a request. */
    public static Source of(String name, String mediaType, InputStream stream) {
        return new Source(name, mediaType, null, () -> stream);
    }

    /**
     * A file, or every file of a folder and the folders in it, in the order of their names. Hidden files are passed
     * over, and links to folders are not followed, since they may lead in circles.
     *
     * @return lazy: no file is opened before it is read
     * @throws UncheckedIOException while the stream is consumed, if a folder cannot be listed
     */
    public static Stream<Source> in(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(file(path, path.getFileName().toString()));
        }
        return files(path)
                .map(file -> file(file, path.relativize(file).toString().replace('\\', '/')));
    }

    private static Source file(Path path, String name) {
        return new Source(name, null, path, () -> Files.newInputStream(path));
    }

    private static Stream<Path> files(Path folder) {
        return list(folder)
                .flatMap(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        ? files(path)
                        : Files.isDirectory(path) ? Stream.empty() : Stream.of(path));
    }

    private static Stream<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be listed.", e);
        }
    }

    Optional<Path> file() {
        return Optional.ofNullable(path);
    }
}
