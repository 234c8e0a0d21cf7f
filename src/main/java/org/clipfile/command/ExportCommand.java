package org.clipfile.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.clipfile.command.CommandRunner.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clipfile export}. */
@Command(
        name = "export",
        description = "Writes the whole archive as JSON Lines, of which 'import' makes the same archive again.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to; to the standard output if left out.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}: Clipfile's own form with everything, or the articles as ninjs 1.4.",
            defaultValue = "clipfile")
    private Format format;

    /** Named as on the command line. */
    private enum Format {
        clipfile,
        ninjs
    }

    @Spec
    private CommandSpec spec;

    private final Supplier<Services> services;

    ExportCommand(Supplier<Services> services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            try (var out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
                export(out);
            }
        } else {
            // Under its own name only when it is whole.
            var unfinished = file.resolveSibling(file.getFileName() + ".part");
            long lines;
            try (var out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                lines = export(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            spec.commandLine().getOut().printf("%,d lines in %s%n", lines, file);
        }
        return ExitCode.OK;
    }

    private long export(Writer out) throws IOException {
        return switch (format) {
            case clipfile -> services.get().exporter().export(out);
            case ninjs -> services.get().ninjs().export(out);
        };
    }
}
