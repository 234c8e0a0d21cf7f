package org.clipfile.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.clipfile.bench.NewsGenerator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports in processes of their own that are killed at random moments and begun again until they end, and what the
 * archive is then: the same as that of an undisturbed import, and with all in it that any of them has reported.
 */
public final class KilledImports {

    /** When something was imported is no part of what was. */
    private static final Pattern TIMES =
            Pattern.compile("\"(imported_at|dated_at|first_seen_at|last_seen_at)\":\"[^\"]*\"");

    private static final Pattern ITEM =
            Pattern.compile("\\{\"item\":\"([^\"]*)\",\"fate\":\"(filed|completed|updated|unchanged)\"");

    /** In milliseconds: about what a batch takes, so that a kill may fall anywhere in one. */
    private static final int LONGEST_MOMENT = 300;

    private final Path folder;
    private final Path news;
    private final Random random;

    /**
     * @param folder an empty one
     * @param stories how many there are to import
     */
    public KilledImports(Path folder, int stories, long seed) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.news = Files.createDirectories(this.folder.resolve("news"));
        this.random = new Random(seed);
        var generator = new NewsGenerator(seed, 150);
        for (var i = 0; i < stories; i++) {
            var story = generator.next();
            Files.writeString(news.resolve("%05d.txt".formatted(i)), story);
            switch (i % 10) {
                // The same again, the same with a small change, and its beginning in front of the whole.
                case 3 -> Files.writeString(news.resolve("%05d-again.txt".formatted(i)), story);
                case 5 ->
                    Files.writeString(news.resolve("%05d-copy.txt".formatted(i)), story.replace("Friday", "Monday"));
                case 7 ->
                    Files.writeString(
                            news.resolve("%05d-a-teaser.txt".formatted(Math.max(0, i - 4))),
                            story.substring(0, story.length() / 2));
                default -> {}
            }
        }
    }

    /**
     * Kills imports this many times, each on an archive of its own.
     *
     * @param log is told how each ended
     */
    public void run(int kills, Consumer<String> log) throws IOException, InterruptedException {
        var undisturbed = archive("undisturbed");
        var report = undisturbed.resolve("report.jsonl");
        assertThat(start(undisturbed, "import", news.toString(), "--report", report.toString())
                        .waitFor())
                .isZero();
        var all = items(report, "filed|completed|updated|unchanged").size();
        var expected = export(undisturbed);
        log.accept("undisturbed: %,d items, export of %,d characters".formatted(all, expected.length()));
        for (var kill = 1; kill <= kills; kill++) {
            var reported = random.nextInt(all);
            log.accept("kill %d: ".formatted(kill) + killed(archive("killed-" + kill), reported, expected));
        }
        log.accept("%d kills, %d identical exports".formatted(kills, kills));
    }

    /** Kills a moment after so many items have been reported, wherever the import is then. */
    private String killed(Path archive, int items, String expected) throws IOException, InterruptedException {
        var first = archive.resolve("first.jsonl");
        var process = start(archive, "import", news.toString(), "--report", first.toString());
        while (process.isAlive() && lines(first) < items) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        var ended = process.waitFor(random.nextInt(LONGEST_MOMENT), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        var reported = Files.exists(first) ? items(first, "filed|completed|updated|unchanged") : List.<String>of();

        var second = archive.resolve("second.jsonl");
        assertThat(start(archive, "import", news.toString(), "--report", second.toString())
                        .waitFor())
                .isZero();
        assertThat(new HashSet<>(items(second, "unchanged")))
                .as("what was reported before the kill is there")
                .containsAll(reported);
        assertThat(export(archive)).as("the archive after the kill").isEqualTo(expected);
        return "%s with %,d items reported; all are there, the export is identical"
                .formatted(ended ? "ended by itself" : "killed", reported.size());
    }

    private static long lines(Path report) throws IOException {
        if (!Files.exists(report)) {
            return 0;
        }
        try (var lines = Files.lines(report)) {
            return lines.count();
        }
    }

    private Path archive(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static List<String> items(Path report, String fates) throws IOException {
        var items = new ArrayList<String>();
        for (var line : Files.readAllLines(report)) {
            var item = ITEM.matcher(line);
            if (item.lookingAt() && item.group(2).matches(fates)) {
                items.add(item.group(1));
            }
        }
        return items;
    }

    private static String export(Path archive) throws IOException, InterruptedException {
        var file = archive.resolve("export.jsonl");
        assertThat(start(archive, "export", file.toString()).waitFor()).isZero();
        return TIMES.matcher(Files.readString(file)).replaceAll("\"$1\":0");
    }

    private static Process start(Path archive, String... arguments) throws IOException {
        var command = new ArrayList<>(RunningProgram.command());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(archive.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(archive.resolve("log").toFile()));
        // Many batches, so that most kills fall behind some and before others.
        builder.environment().put("CLIPFILE_IMPORT_BATCH_ITEMS", "40");
        return builder.start();
    }
}
