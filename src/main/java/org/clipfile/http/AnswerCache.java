package org.clipfile.http;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;

import org.clipfile.graphql.execution.GraphQLConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.vertx.core.buffer.Buffer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Answers to queries that were asked before, byte for byte, if {@code clipfile.graphql.answer-cache} says so. An answer is
 * given again as long as no transaction of this process has ended since before it was worked out, whoever began it, and
 * none is under way to its commit: so nobody reads what is older than the last commit. Another process that writes to the
 * same database would not be noticed; only an archive that is embedded in this process has such a cache.
 */
@Singleton
class AnswerCache {

    private static final Logger LOG = Logger.getLogger(AnswerCache.class);

    /** H2 in this process, and nobody else's: no server, and no mode in which the first process serves others. */
    private static final Pattern EMBEDDED =
            Pattern.compile("jdbc:h2:(?!tcp:|ssl:)(?!.*;AUTO_SERVER=TRUE).*", Pattern.CASE_INSENSITIVE);

    private final boolean on;
    private final Cache<ByteBuffer, Answer> answers;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicLong ended = new AtomicLong();

    AnswerCache(GraphQLConfig config, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl) {
        var bytes = config.answerCache().asLongValue();
        on = bytes > 0 && EMBEDDED.matcher(jdbcUrl).matches();
        if (bytes > 0 && !on) {
            LOG.warn("clipfile.graphql.answer-cache stays empty: others may write to this database");
        }
        answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .<ByteBuffer, Answer>weigher((question, answer) -> question.capacity() + answer.json.length)
                .executor(Runnable::run)
                .build();
    }

    /**
     * @param moment at which it was begun to be worked out
     */
    private record Answer(byte[] json, long moment) {}

    /** Before the commit. */
    void begin(@Observes @BeforeDestroyed(TransactionScoped.class) Object transaction) {
        underWay.incrementAndGet();
    }

    /** After it, or after a rollback. */
    void end(@Observes @Destroyed(TransactionScoped.class) Object transaction) {
        // In this order: when none is under way any more, older answers must not be found.
        ended.incrementAndGet();
        underWay.decrementAndGet();
    }

    /** To be asked before an answer is worked out that is to be kept; nothing if it cannot be. */
    OptionalLong moment() {
        // In this order: what commits between the two is seen by whoever reads then.
        return on && underWay.get() == 0 ? OptionalLong.of(ended.get()) : OptionalLong.empty();
    }

    /**
     * The answer to a request.
     *
     * @param body of the request
     * @return JSON in UTF-8
     */
    Optional<byte[]> answer(Buffer body) {
        var now = moment();
        if (now.isEmpty() || body == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(answers.getIfPresent(ByteBuffer.wrap(body.getBytes())))
                .filter(known -> known.moment == now.getAsLong())
                .map(Answer::json);
    }

    /** Keeps the answer to a query, which was begun to be worked out at that moment. */
    void keep(Buffer body, byte[] json, long moment) {
        answers.put(ByteBuffer.wrap(body.getBytes()), new Answer(json, moment));
    }
}
