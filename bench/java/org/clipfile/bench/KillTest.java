package org.clipfile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clipfile.program.KilledImports;

/** Kills imports of the packaged program. Arguments: how many times (30), how many stories each (1000), seed (1). */
public final class KillTest {

    private KillTest() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        var stories = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        var seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        var folder = Files.createTempDirectory(Path.of("target"), "kill-test");
        new KilledImports(folder, stories, seed).run(kills, System.out::println);
    }
}
