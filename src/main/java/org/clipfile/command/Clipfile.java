package org.clipfile.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: a server or, with arguments, a command that does its work and ends. */
@QuarkusMain
public final class Clipfile {

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
            return;
        }
        // Help and mistakes need no archive, and do not wait until it is open.
        var answer = CommandLines.answerWithoutArchive(arguments);
        if (answer.isPresent()) {
            System.exit(answer.getAsInt());
        }
        // A command answers on the terminal and on no port, and its output is its result, not a log.
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.category.\"io.quarkus.runtime\".level", "OFF");
        Quarkus.run(CommandRunner.class, CommandLines::explainStart, arguments);
    }
}
