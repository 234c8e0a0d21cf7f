package org.clipfile.graphql.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The documents that are answered, where {@code clipfile.graphql.trusted-documents} says that no others are. The setting
 * names a file or a folder of files: {@code .json} with an object from id to document, as relay-compiler and GraphQL
 * Code Generator write it, or {@code .graphql} with one document. A document's id is the one in the object, and its
 * SHA-256 in any case. Read once, at start.
 */
@ApplicationScoped
class TrustedDocuments {

    private final boolean open;
    private final Map<String, String> byId = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    TrustedDocuments(GraphQLConfig config, ObjectMapper json) {
        this.open = config.trustedDocuments().isEmpty();
        config.trustedDocuments().ifPresent(path -> files(path).forEach(file -> read(file, json)));
        if (!open && texts.isEmpty()) {
            throw new IllegalStateException(
                    "clipfile.graphql.trusted-documents: there are no .graphql or .json files in "
                            + config.trustedDocuments().orElseThrow());
        }
    }

    /** Whether a document may be asked. */
    boolean allow(String text) {
        return open || texts.contains(text);
    }

    /** The document with this id. */
    Optional<String> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static List<Path> files(Path path) {
        try (var found = Files.walk(path)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("clipfile.graphql.trusted-documents", e);
        }
    }

    private void read(Path file, ObjectMapper json) {
        try {
            var name = file.getFileName().toString();
            if (name.endsWith(".json")) {
                json.readValue(file.toFile(), new TypeReference<Map<String, String>>() {})
                        .forEach((id, text) -> {
                            byId.put(id, text);
                            trust(text);
                        });
            } else if (name.endsWith(".graphql")) {
                trust(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("clipfile.graphql.trusted-documents: " + file, e);
        }
    }

    private void trust(String text) {
        texts.add(text);
        byId.putIfAbsent(PersistedQueries.sha256(text), text);
    }
}
