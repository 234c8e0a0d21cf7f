package org.clipfile.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clipfile.command.CommandRunner.Services;
import org.clipfile.form.Source;
import org.clipfile.ingest.ImportOptions;
import org.clipfile.ingest.ItemReport;
import org.clipfile.ingest.ReportLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clipfile import}. */
@Command(
        name = "import",
        description = "Files news in whatever form it comes; what is filed already is left as it is.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all is filed", "1:some items failed", "2:wrong arguments", "130:stopped before the end"})
final class ImportCommand implements Callable<Integer> {

    private static final int STOPPED = 130;
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders, or addresses to fetch, such as https://news.example/feed.xml.")
    private List<String> paths;

    @Option(names = "--source", paramLabel = "NAME", description = "Publisher of what does not name its own.")
    private String source;

    @Option(names = "--report", paramLabel = "FILE", description = "Where to write a JSON line for each item.")
    private Path report;

    @Option(names = "--dry-run", description = "Say what would be done, and file nothing.")
    private boolean dryRun;

    @Option(names = "--allow-private-network", description = "Fetch addresses of this machine and its neighbours, too.")
    private boolean allowPrivateNetwork;

    @Spec
    private CommandSpec spec;

    private final Supplier<Services> services;

    ImportCommand(Supplier<Services> services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (var path : paths) {
            if (!isAddress(path) && !Files.exists(Path.of(path))) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + path + ".");
            }
        }
        var ended = new CountDownLatch(1);
        // After Ctrl-C the process waits for the summary.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(ended)));
        try (var lines =
                report == null ? Writer.nullWriter() : Files.newBufferedWriter(report, StandardCharsets.UTF_8)) {
            return run(lines);
        } finally {
            ended.countDown();
        }
    }

    private int run(Writer lines) throws IOException, InterruptedException {
        var progress = new Progress(spec.commandLine().getErr(), size());
        var tally = new Tally();
        var outcome = services.get()
                .bulkImport()
                .run(
                        paths.stream().flatMap(path -> sources(path, progress)),
                        new ImportOptions(source, dryRun),
                        item -> {
                            tally.add(item);
                            write(lines, item);
                            progress.update(tally);
                        });
        progress.clear();
        tally.print(spec.commandLine().getOut(), outcome, dryRun);
        if (!outcome.finished()) {
            spec.commandLine().getErr().println("Stopped; the same command goes on from here.");
            return STOPPED;
        }
        return tally.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static boolean isAddress(String path) {
        return path.startsWith("https://") || path.startsWith("http://");
    }

    private Stream<Source> sources(String path, Progress progress) {
        var found = isAddress(path) ? Stream.of(path).map(this::fetched) : Source.in(Path.of(path));
        return found.map(source -> new Source(
                source.name(),
                source.mediaType(),
                source.path(),
                () -> progress.counting(source.content().open())));
    }

    private Source fetched(String address) {
        try {
            return services.get().webSources().fetch(URI.create(address), allowPrivateNetwork);
        } catch (IOException e) {
            return new Source(address, null, null, () -> {
                throw e;
            });
        } catch (IllegalArgumentException unreadable) {
            return new Source(address, null, null, () -> {
                throw new IOException("This is no address.", unreadable);
            });
        }
    }

    private static void write(Writer lines, ItemReport item) {
        try {
            lines.write(ReportLine.of(item));
            lines.write('\n');
            // Who reads the report knows as much as can be relied on.
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written.", e);
        }
    }

    private long size() throws IOException {
        var size = 0L;
        for (var path : paths) {
            if (isAddress(path)) {
                continue;
            }
            try (var files = Files.walk(Path.of(path))) {
                size += files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
        }
        return size;
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(FAREWELL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
