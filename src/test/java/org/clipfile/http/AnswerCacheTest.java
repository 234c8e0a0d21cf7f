package org.clipfile.http;

import java.util.Map;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.Http;
import org.clipfile.topic.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that keeps answers until something is committed. */
@QuarkusTest
@TestProfile(AnswerCacheTest.Keeping.class)
class AnswerCacheTest {

    /** As an operator would set it. */
    public static class Keeping implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "clipfile.graphql.answer-cache",
                    "1M",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:keeping;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        }
    }

    private static final String TOPICS =
            "{\"query\": \"{ topics(filter: {name: \\\"harbour\\\"}) { nodes { name } } }\"}";

    private static final String CREATE = "mutation { createTopic(input: { name: \\\"%s\\\" }) { topic { name } } }";

    @Inject
    Archive archive;

    @BeforeEach
    void emptyArchive() {
        archive.clear();
    }

    @Test
    void whatIsAskedAgainIsNotReadAgain() {
        var first = Http.post(TOPICS);
        assertThat(archive.statements(() -> Http.post(TOPICS))).isZero();
        assertThat(Http.post(TOPICS)).isEqualTo(first);
    }

    @Test
    void aMutationIsSeenAtOnceAndIsCarriedOutEachTime() {
        assertThat(harbours()).isEmpty();
        var create = "{\"query\": \"" + CREATE.formatted("harbour") + "\"}";
        Http.post(create);
        assertThat(harbours()).isEqualTo("harbour");
        Http.post(create);
        assertThat(harbours()).isEqualTo("harbour, harbour");
    }

    @Test
    void soIsACommitInTheBackground() {
        assertThat(harbours()).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> Topic.create("harbour", null, null, null, null));
        assertThat(harbours()).isEqualTo("harbour");
    }

    private static String harbours() {
        return String.join(", ", Http.post(TOPICS).json().getList("data.topics.nodes.name", String.class));
    }
}
