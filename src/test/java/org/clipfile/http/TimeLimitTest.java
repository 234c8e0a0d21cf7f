package org.clipfile.http;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.clipfile.testing.Http;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** A database in which reading the people takes hours. */
@QuarkusTest
@TestProfile(TimeLimitTest.Impatient.class)
class TimeLimitTest {

    /** Half a second for each query. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "clipfile.graphql.limits.time",
                    "500ms",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:impatient;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        }
    }

    @Inject
    DataSource database;

    @Test
    void aQueryWhoseTimeIsOverIsRefusedAndItsStatementCancelledInTheDatabase() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table person rename to slow_person");
            statement.execute("""
                    create view person as select p.* from slow_person p right join (
                      select a.x from system_range(1, 1000000) a cross join system_range(1, 1000000) b
                      where a.x + b.x = -1) hours on true""");
            var answer = Http.post(Map.of("query", "{ people { nodes { name } } }"));
            assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(answer.message()).contains("500 ms");
            var running = statement.executeQuery("""
                    select count(*) from information_schema.sessions
                    where executing_statement like '%person%' and session_id <> session_id()""");
            running.next();
            assertThat(running.getInt(1)).isZero();
        }
        assertThat(Http.post(Map.of("query", "{ topics(first: 1) { nodes { name } } }"))
                        .json()
                        .getList("data.topics.nodes"))
                .hasSize(1);
    }
}
