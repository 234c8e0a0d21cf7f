package org.clipfile.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.refusal.BadInput;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Apollo's automatic persisted queries: a client sends the SHA-256 of a document, and the document itself only when it
 * is told that nobody here knows it.
 */
@ApplicationScoped
class PersistedQueries {

    private final TrustedDocuments trusted;
    private final Cache<String, String> byHash;

    PersistedQueries(GraphQLConfig config, TrustedDocuments trusted) {
        this.trusted = trusted;
        this.byHash = Caffeine.newBuilder()
                .maximumWeight(config.persistedQueries())
                .<String, String>weigher((hash, text) -> text.length())
                .executor(Runnable::run)
                .build();
    }

    /**
     * The request with its document; nothing if it names one that is not known.
     *
     * @throws BadInput if it names and brings different documents, or none at all
     */
    Optional<GraphQLRequest> resolve(GraphQLRequest request) {
        if (request.documentId() != null && request.query() == null) {
            return trusted.withId(request.documentId()).map(request::withQuery);
        }
        if (request.extensions().get("persistedQuery") instanceof Map<?, ?> persisted) {
            return resolve(request, persisted);
        }
        if (request.query() == null) {
            throw new BadInput("The request's 'query' must be a string.");
        }
        return Optional.of(request);
    }

    /** Keeps a document that is valid, if the client wants it kept. */
    void keep(GraphQLRequest request) {
        if (request.extensions().get("persistedQuery") instanceof Map<?, ?> persisted) {
            byHash.put(hash(persisted), request.query());
        }
    }

    private Optional<GraphQLRequest> resolve(GraphQLRequest request, Map<?, ?> persisted) {
        var hash = hash(persisted);
        if (request.query() == null) {
            return Optional.ofNullable(byHash.getIfPresent(hash))
                    .or(() -> trusted.withId(hash))
                    .map(request::withQuery);
        }
        if (!request.query().equals(byHash.getIfPresent(hash))
                && !sha256(request.query()).equals(hash)) {
            throw new BadInput("The provided sha256Hash is not that of the query.");
        }
        return Optional.of(request);
    }

    private static String hash(Map<?, ?> persisted) {
        if (persisted.get("version") instanceof Number version
                && version.intValue() == 1
                && persisted.get("sha256Hash") instanceof String hash) {
            return hash;
        }
        throw new BadInput("extensions.persistedQuery must have version 1 and a sha256Hash.");
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
