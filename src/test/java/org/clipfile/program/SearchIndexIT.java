package org.clipfile.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The index is never the only copy of anything, and makes itself. */
class SearchIndexIT {

    @TempDir
    Path folder;

    @Test
    void whatWasFiledIsFoundAfterARestartAndAfterAKill() throws IOException, InterruptedException {
        try (var program = RunningProgram.start(folder)) {
            program.importText("The first harbour was opened on Friday by Maria Okonkwo.");
            assertThat(found(program, "harbour")).isEqualTo(1);
        }
        var program = RunningProgram.start(folder);
        assertThat(found(program, "harbour")).isEqualTo(1);
        program.importText("The second harbour was closed on Sunday by Maria Okonkwo.");
        program.kill();
        try (var again = RunningProgram.start(folder)) {
            assertThat(found(again, "harbour")).isEqualTo(2);
        }
    }

    @Test
    void anIndexThatIsMissingOrDamagedIsMadeAnew() throws IOException, InterruptedException {
        try (var program = RunningProgram.start(folder)) {
            program.importText("The first harbour was opened on Friday by Maria Okonkwo.");
        }
        delete(folder.resolve("data/clipfile.search"));
        try (var program = RunningProgram.start(folder)) {
            assertThat(found(program, "harbour")).isEqualTo(1);
        }
        try (var files = Files.list(folder.resolve("data/clipfile.search"))) {
            for (var file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var program = RunningProgram.start(folder)) {
            assertThat(found(program, "harbour")).isEqualTo(1);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static int found(RunningProgram program, String text) throws IOException, InterruptedException {
        return program.ask("query ($text: String!) { search(text: $text) { totalCount } }", Map.of("text", text))
                .at("/search/totalCount")
                .asInt();
    }
}
