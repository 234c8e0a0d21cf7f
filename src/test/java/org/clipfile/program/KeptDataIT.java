package org.clipfile.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.clipfile.testing.Archive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is filed stays filed, however the program ends. */
class KeptDataIT {

    @TempDir
    Path folder;

    @Test
    void theArchiveIsThereAfterARestart() throws IOException, InterruptedException {
        try (var program = RunningProgram.start(folder)) {
            assertThat(program.importText(Archive.frontPage()).get("created").asInt())
                    .isEqualTo(5);
        }
        assertThat(folder.resolve("data/clipfile.mv.db")).exists();
        try (var program = RunningProgram.start(folder)) {
            assertThat(program.importText(Archive.frontPage()).get("unchanged").asInt())
                    .isEqualTo(5);
            var people = program.ask("{ people { totalCount } }", Map.of());
            assertThat(people.at("/people/totalCount").asInt()).isEqualTo(12);
        }
    }

    @RepeatedTest(3)
    void whatWasAcknowledgedSurvivesAKillRightAfter() throws IOException, InterruptedException {
        var program = RunningProgram.start(folder);
        var id = program.importText(Archive.frontPage()).at("/articles/4/id").asText();
        program.kill();
        try (var again = RunningProgram.start(folder)) {
            var kicker = again.ask("query ($id: ID!) { article(id: $id) { kicker } }", Map.of("id", id));
            assertThat(kicker.at("/article/kicker").asText()).isEqualTo("‘WORLD WAR III’");
            assertThat(again.importText(Archive.frontPage()).get("unchanged").asInt())
                    .isEqualTo(5);
        }
    }

    @Test
    void aKillInTheMiddleOfImportsLeavesWholeArticlesAndAllThatWereAcknowledged()
            throws IOException, InterruptedException {
        var program = RunningProgram.start(folder);
        var acknowledged = new AtomicInteger();
        var importing = Thread.ofVirtual().start(() -> importUntilKilled(program, acknowledged));
        while (acknowledged.get() < 10 && importing.isAlive()) {
            Thread.onSpinWait();
        }
        program.kill();
        importing.join();
        try (var again = RunningProgram.start(folder)) {
            var answer = again.ask(
                    "{ articles(first: 100) { totalCount nodes { body people { totalCount } } } people { nodes { articleCount } } }",
                    Map.of());
            var filed = answer.at("/articles/totalCount").asInt();
            // One more may have been committed without its acknowledgement reaching us.
            assertThat(filed).isBetween(acknowledged.get(), acknowledged.get() + 1);
            assertThat(answer.at("/articles/nodes"))
                    .allSatisfy(article ->
                            assertThat(article.at("/people/totalCount").asInt()).isEqualTo(1));
            assertThat(answer.at("/people/nodes/0/articleCount").asInt()).isEqualTo(filed);
        }
    }

    private static void importUntilKilled(RunningProgram program, AtomicInteger acknowledged) {
        try {
            for (var number = 0; number < 90; number++) {
                program.importText("Story %d was told by harbour director Maria Okonkwo on Friday.".formatted(number));
                acknowledged.incrementAndGet();
            }
        } catch (IOException killed) {
            // What this thread is waiting for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
