package org.clipfile.command;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.clipfile.command.CommandRunner.Services;
import org.h2.api.ErrorCode;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
final class CommandLines {

    private CommandLines() {}

    @Command(
            name = "clipfile",
            description = "A newspaper's clip file. Without a command the server starts.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    static final class Root implements Runnable {

        @Spec
        CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Which command?");
        }
    }

    /** As the build names it. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Clipfile.class.getPackage().getImplementationVersion();
            return new String[] {"clipfile " + (version == null ? "(unpackaged)" : version)};
        }
    }

    /**
     * @param services asked for only when a command is carried out
     */
    static CommandLine of(Supplier<Services> services) {
        return new CommandLine(new Root())
                .addSubcommand(new ImportCommand(services))
                .addSubcommand(new ExportCommand(services));
    }

    /** Prints help, or what is wrong with the arguments; the exit code then, or nothing if there is work to do. */
    static OptionalInt answerWithoutArchive(String... arguments) {
        var line = of(() -> {
            throw new IllegalStateException("the archive is not open");
        });
        try {
            var parsed = line.parseArgs(arguments);
            var help = CommandLine.executeHelpRequest(parsed);
            if (help != null) {
                return OptionalInt.of(help);
            }
            return parsed.hasSubcommand() ? OptionalInt.empty() : OptionalInt.of(line.execute(arguments));
        } catch (ParameterException mistake) {
            return OptionalInt.of(line.execute(arguments));
        }
    }

    /** Says why the archive could not be opened. */
    static void explainStart(int exitCode, Throwable failure) {
        if (failure != null) {
            explain(failure, new PrintWriter(System.err, true));
        }
        System.exit(failure == null ? exitCode : CommandLine.ExitCode.SOFTWARE);
    }

    static void explain(Throwable failure, PrintWriter out) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                out.println("""
                        The archive is open in another process, probably a running Clipfile server.
                        Stop that one, or hand the file to it: curl --data-binary @FILE http://localhost:8080/import""");
                return;
            }
        }
        out.println("The archive could not be opened: " + failure.getMessage());
    }
}
