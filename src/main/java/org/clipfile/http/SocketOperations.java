package org.clipfile.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;

import org.clipfile.feed.FilingFeed;
import org.clipfile.feed.FilingFeed.Listening;
import org.clipfile.graphql.execution.GraphQLEngine;
import org.clipfile.graphql.execution.GraphQLEngine.Outcome;
import org.clipfile.http.GraphQLErrors.Code;
import org.clipfile.refusal.LimitExceeded;
import org.clipfile.refusal.Refusal;

import io.vertx.core.buffer.Buffer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Carries out what clients of WebSockets ask for, each operation on a virtual thread of its own. A subscription has a
 * queue of the articles that were filed while its thread was waiting for the client to read; what is sent of an article
 * is read only when its turn comes, so that a client that does not read costs the ids of these articles and no more.
 */
final class SocketOperations {

    private final GraphQLEngine engine;
    private final RequestReader requests;
    private final AnswerWriter answers;
    private final FilingFeed feed;
    private final ExecutorService virtualThreads;
    private final int maxWaiting;

    SocketOperations(
            GraphQLEngine engine,
            RequestReader requests,
            AnswerWriter answers,
            FilingFeed feed,
            ExecutorService virtualThreads,
            int maxWaiting) {
        this.engine = engine;
        this.requests = requests;
        this.answers = answers;
        this.feed = feed;
        this.virtualThreads = virtualThreads;
        this.maxWaiting = maxWaiting;
    }

    /** Who asked for an operation. All but the last two methods wait until the client has read. */
    interface Client {

        /**
         * @throws Gone if the connection is closed
         */
        void result(Map<String, Object> answer);

        /**
         * @throws Gone if the connection is closed
         */
        void refused(List<?> errors);

        /**
         * @throws Gone if the connection is closed
         */
        void complete();

        /** The operation is over, however it went. */
        void ended(Operation operation);

        /** The client is to be dropped, since more articles than that are waiting for it. */
        void tooSlow(int waiting);
    }

    /** That the client has gone. */
    static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Gone() {
            super(null, null, false, false);
        }
    }

    /** What a client is told that has too much under way. */
    List<?> tooMany(int most) {
        return answers.errors(
                new LimitExceeded("A connection may have at most %,d operations under way.".formatted(most)));
    }

    /** An operation that has not begun. From now on no article is missed. */
    Operation prepare(JsonNode request, Client client) {
        return new Operation(request, client);
    }

    /** One operation of one client. */
    final class Operation {

        private static final long END = -1;

        private final JsonNode asked;
        private final Client client;
        private final LinkedBlockingQueue<Long> waiting = new LinkedBlockingQueue<>();
        private final Listening listening;
        private volatile boolean stopped;

        private Operation(JsonNode asked, Client client) {
            this.asked = asked;
            this.client = client;
            this.listening = feed.listen(this::filed);
        }

        private void filed(long articleId) {
            if (stopped) {
                return;
            }
            if (waiting.size() >= maxWaiting) {
                stop();
                client.tooSlow(maxWaiting);
            } else {
                waiting.add(articleId);
            }
        }

        void start() {
            virtualThreads.execute(this::run);
        }

        /** Sends nothing more. */
        void stop() {
            stopped = true;
            listening.close();
            waiting.clear();
            waiting.add(END);
        }

        private void run() {
            try {
                carryOut();
            } catch (Gone gone) {
                // Nobody is left to be told.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                stop();
                client.ended(this);
            }
        }

        private void carryOut() throws InterruptedException {
            try {
                switch (engine.execute(requests.ofBody(Buffer.buffer(asked.toString())), false)) {
                    case Outcome.Answered answered -> answer(answered);
                    case Outcome.Subscribed subscribed -> stream(subscribed);
                    case Outcome.Unwanted unwanted -> client.complete();
                    case Outcome.WrongKind wrong ->
                        client.refused(answers.errors(wrong.message(), Code.BAD_USER_INPUT));
                    case Outcome.UnknownDocument unknown ->
                        client.refused(answers.errors("PersistedQueryNotFound", Code.PERSISTED_QUERY_NOT_FOUND));
                }
            } catch (Refusal refused) {
                client.refused(answers.errors(refused));
            }
        }

        private void answer(Outcome.Answered answered) {
            if (stopped) {
                return;
            }
            if (answered.result().isDataPresent()) {
                client.result(answers.describe(answered));
                client.ended(this);
                client.complete();
            } else {
                client.refused(answers.errors(answered));
            }
        }

        private void stream(Outcome.Subscribed subscribed) throws InterruptedException {
            for (long articleId = waiting.take(); articleId != END && !stopped; articleId = waiting.take()) {
                var event = subscribed.about(articleId);
                if (event.isPresent() && !stopped) {
                    client.result(answers.describe(event.get()));
                }
            }
        }
    }
}
