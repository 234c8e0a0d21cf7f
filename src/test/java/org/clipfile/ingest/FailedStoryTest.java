package org.clipfile.ingest;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A story that cannot be filed does not stop the others. */
@QuarkusTest
class FailedStoryTest {

    @Inject
    Archive archive;

    @Test
    void aStoryThatIsTooLongIsReportedAndTheOtherIsFiled() {
        archive.clear();
        var tooLong = "Mayor Opens Longest Meeting\nBy Ann Alder\nPORT ELLEN (Reuters) - The mayor spoke.\n"
                + "The mayor went on speaking, and the council listened.\n".repeat(20_000);
        var other =
                "Ferry Strike Ends After Talks\nBy Maria Okonkwo\nKYIV (Reuters) - Ferry crews will return to work on Monday.\n";
        var report = GraphQL.importText(tooLong + other);
        assertThat(report.<String>getList("articles.headline")).containsExactly("Ferry Strike Ends After Talks");
        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(report.getString("failed[0].opening")).isEqualTo("Mayor Opens Longest Meeting");
        assertThat(report.getString("failed[0].reason")).contains("body").contains("1,000,000");
        assertThat(GraphQL.ask("{ articles { totalCount } }").getInt("articles.totalCount"))
                .isEqualTo(1);
    }
}
