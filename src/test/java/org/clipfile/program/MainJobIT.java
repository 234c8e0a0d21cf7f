package org.clipfile.program;

import java.util.Map;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** The main job against the packaged program, be it a jar or a native binary. */
@QuarkusIntegrationTest
@TestProfile(MainJobIT.InMemory.class)
class MainJobIT {

    /** An archive of its own that leaves nothing behind. */
    public static class InMemory implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:main-job;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        }
    }

    @Test
    void aFrontPageGoesInAndTheConsoleExamplesAnswer() {
        var report = GraphQL.importText(Archive.frontPage());
        assertThat(report.getInt("created")).isEqualTo(5);
        assertThat(GraphQL.importText(Archive.frontPage()).getInt("unchanged")).isEqualTo(5);

        var articles = GraphQL.ask(example("newest-articles")).setRootPath("data.articles.nodes");
        assertThat(articles.<String>getList("people.edges.flatten().node.name")).hasSize(12);
        assertThat(articles.<String>getList("topics.edges.flatten().node.name")).contains("peace talks");
        var trump = GraphQL.ask(example("one-person")).setRootPath("data.people.nodes[0]");
        assertThat(trump.getString("name")).isEqualTo("Donald Trump");
        assertThat(trump.<String>getList("namedWith.person.name")).contains("Vladimir Putin");
        assertThat(GraphQL.ask(example("import-a-text")).getInt("importText.created"))
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedHasItsCode() {
        assertThat(GraphQL.errorCode("{ articles(first: -1) { totalCount } }", Map.of()))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(GraphQL.errorCode("{ article(id: \"nope\") { headline } }", Map.of()))
                .isEqualTo("NOT_FOUND");
        assertThat(GraphQL.errorCode("{ articles { nodes ", Map.of())).isEqualTo("BAD_USER_INPUT");
    }

    private static String example(String name) {
        return Archive.resource("/META-INF/resources/console/examples/" + name + ".graphql");
    }
}
