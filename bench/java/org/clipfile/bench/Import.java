package org.clipfile.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * How fast a folder of plain text is imported, and how much memory that takes: the packaged program is run as a process
 * of its own, first on an empty archive, then again.
 *
 * <p>Arguments: number of articles (10000), words in each (300), form: {@code txt}, {@code zip} or {@code jsonl}
 * (txt), heap (512m), command of the program (the packaged jar).
 */
public final class Import {

    private static final long SEED = 1;

    private Import() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        var form = arguments.length > 2 ? arguments[2] : "txt";
        var heap = arguments.length > 3 ? arguments[3] : "512m";
        var folder = Files.createTempDirectory(Path.of("target"), "bench-import");
        var news = generate(folder, articles, words, form);
        System.out.printf("%,d articles of about %d words as %s, heap %s%n", articles, words, form, heap);
        for (var run : List.of("new", "unchanged")) {
            System.out.printf("%n== %s%n", run);
            run(folder, heap, arguments.length > 4 ? arguments[4] : null, news);
        }
    }

    private static Path generate(Path folder, int articles, int words, String form) throws IOException {
        var generator = new NewsGenerator(SEED, words);
        return switch (form) {
            case "txt" -> {
                var news = Files.createDirectories(folder.resolve("news"));
                for (var i = 0; i < articles; i++) {
                    Files.writeString(news.resolve("%07d.txt".formatted(i)), generator.next());
                }
                yield news;
            }
            case "zip" -> {
                var news = folder.resolve("news.zip");
                try (var zip = new ZipOutputStream(Files.newOutputStream(news))) {
                    for (var i = 0; i < articles; i++) {
                        zip.putNextEntry(new ZipEntry("%07d.txt".formatted(i)));
                        zip.write(generator.next().getBytes(StandardCharsets.UTF_8));
                    }
                }
                yield news;
            }
            case "jsonl" -> {
                var news = folder.resolve("news.jsonl");
                try (BufferedWriter lines = Files.newBufferedWriter(news)) {
                    for (var i = 0; i < articles; i++) {
                        var line = JsonNodeFactory.instance.objectNode();
                        line.put("url", "https://news.example/" + i).put("text", generator.next());
                        lines.write(line + "\n");
                    }
                }
                yield news;
            }
            default -> throw new IllegalArgumentException("txt, zip or jsonl, not " + form);
        };
    }

    private static void run(Path folder, String heap, String program, Path news)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (program == null) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java");
            var jar = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
            command.addAll(List.of(java.toString(), "-Xmx" + heap, "-jar", jar.toString()));
        } else {
            command.addAll(List.of(program, "-Xmx" + heap));
        }
        command.addAll(List.of("import", news.toAbsolutePath().toString()));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        var peak = 0L;
        while (process.isAlive()) {
            peak = Math.max(peak, residentPeak(process.pid()));
            Thread.sleep(100);
        }
        System.out.printf("Exit code %d, peak of resident memory %,d MB%n", process.exitValue(), peak / 1024);
    }

    /** In kB, where the system says so (Linux). */
    private static long residentPeak(long pid) throws IOException {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | UncheckedIOException gone) {
            return 0;
        }
    }
}
