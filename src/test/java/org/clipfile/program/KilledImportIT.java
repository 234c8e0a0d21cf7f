package org.clipfile.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A few of the kills of which {@code bench/kill-test.sh} does many. */
class KilledImportIT {

    @TempDir
    Path folder;

    @Test
    void anImportThatWasKilledIsCompletedToWhatAnUndisturbedOneGives() throws IOException, InterruptedException {
        var log = new ArrayList<String>();
        new KilledImports(folder, 300, 1).run(3, log::add);
        assertThat(log).hasSize(5).last().isEqualTo("3 kills, 3 identical exports");
    }
}
