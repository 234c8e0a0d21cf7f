package org.clipfile.graphql.execution;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be asked. */
@ConfigMapping(prefix = "clipfile.graphql")
public interface GraphQLConfig {

    /** Whether clients may ask for the schema. */
    @WithDefault("true")
    boolean introspection();

    /** A file or folder of the only documents that are answered, see {@link TrustedDocuments}; any if not given. */
    Optional<Path> trustedDocuments();

    /** Requests over HTTP that are carried out at the same time; the others wait for their turn. */
    @WithDefault("8")
    int threads();

    /** Characters of parsed documents that are kept; a parsed document takes about 100 times its characters in bytes. */
    @WithDefault("500000")
    long documentCache();

    /** Characters of automatically persisted queries that are kept. */
    @WithDefault("5000000")
    long persistedQueries();

    /** Bytes of requests and of answers that are kept until something is committed; only in an embedded archive. */
    @WithDefault("0")
    MemorySize answerCache();

    /** Limits against greedy queries. */
    Limits limits();

    /** Each is answered with LIMIT_EXCEEDED, and a message that has the limit. */
    interface Limits {

        /** Longest document, in bytes. */
        @WithDefault("100000")
        int documentBytes();

        /** Names, numbers, strings and punctuation of a document. */
        @WithDefault("10000")
        int tokens();

        /** Fields inside fields, counted from 1. */
        @WithDefault("15")
        int depth();

        /** Objects that an answer may have, going by {@code first} and {@code last}; see {@link Cost}. */
        @WithDefault("50000")
        long cost();

        /** Fields of a document that are given another name. */
        @WithDefault("100")
        int aliases();

        /** Fields directly in an operation. */
        @WithDefault("50")
        int rootFields();

        /** How long a query may take. Mutations end when they end: an import may be long. */
        @WithDefault("10s")
        Duration time();
    }
}
