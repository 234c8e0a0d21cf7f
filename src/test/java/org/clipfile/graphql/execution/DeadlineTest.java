package org.clipfile.graphql.execution;

import java.time.Duration;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A statement that would take hours, in the real database. */
@QuarkusTest
class DeadlineTest {

    @Inject
    SessionFactory sessions;

    @Test
    void theStatementIsCancelledInTheDatabase() {
        try (var clock = Executors.newScheduledThreadPool(1);
                var session = sessions.openSession();
                var deadline = new Deadline(Duration.ofMillis(200), session, clock)) {
            assertThatThrownBy(() -> countForHours(session)).rootCause().hasMessageContaining("canceled");
            assertThat(deadline.isOver()).isTrue();
            assertThatThrownBy(deadline::check).isInstanceOf(OverLimit.class).hasMessageContaining("200 ms");
        }
    }

    private static Object countForHours(Session session) {
        return session.createNativeQuery(
                        "select count(*) from system_range(1, 1000000) a cross join system_range(1, 1000000) b where a.x + b.x = -1",
                        Long.class)
                .getSingleResult();
    }
}
