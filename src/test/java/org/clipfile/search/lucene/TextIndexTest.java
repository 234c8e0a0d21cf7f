package org.clipfile.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextIndexTest {

    @TempDir
    Path folder;

    @Test
    void aSavedIndexFitsTheArchiveWithItsStampAndTheOneBefore() throws IOException {
        saved("first", "second");
        try (var index = TextIndex.open(Optional.of(folder))) {
            assertThat(index.fits("second")).isTrue();
            // The process was killed after the index was saved and before the archive had its stamp.
            assertThat(index.fits("first")).isTrue();
            assertThat(documents(index)).isEqualTo(1);
        }
    }

    @Test
    void anIndexOfAnotherArchiveOrOfAnotherStateOfItDoesNotFit() throws IOException {
        saved("first", "second", "third");
        try (var index = TextIndex.open(Optional.of(folder))) {
            assertThat(index.fits("first")).isFalse();
            assertThat(index.fits("another")).isFalse();
            assertThat(index.fits(IndexStamp.NONE)).isFalse();
        }
    }

    @Test
    void aNewIndexFitsNoArchive() throws IOException {
        try (var index = TextIndex.open(Optional.of(folder))) {
            assertThat(index.fits(IndexStamp.NONE)).isFalse();
        }
    }

    @Test
    void whatWasNotSavedIsNotThereAfterwards() throws IOException {
        saved("first");
        try (var index = TextIndex.open(Optional.of(folder))) {
            index.put(new IndexedStory(2, "Two", null, "Two.", List.of()));
        }
        try (var index = TextIndex.open(Optional.of(folder))) {
            assertThat(documents(index)).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatCannotBeOpenedIsBegunAnewAndLeavesOtherFilesAlone() throws IOException {
        saved("first");
        var foreign = Files.writeString(folder.resolve("notes.txt"), "not ours");
        for (var file : files("segments_")) {
            Files.writeString(file, "damaged");
        }
        try (var index = TextIndex.open(Optional.of(folder))) {
            assertThat(index.fits("first")).isFalse();
            assertThat(documents(index)).isZero();
        }
        assertThat(foreign).hasContent("not ours");
    }

    @Test
    void anIndexWithMissingFilesIsBegunAnew() throws IOException {
        saved("first");
        for (var file : files("_")) {
            Files.delete(file);
        }
        try (var index = TextIndex.open(Optional.of(folder))) {
            assertThat(index.fits("first")).isFalse();
        }
    }

    @Test
    void aSingleChangedByteIsNoticed() throws IOException {
        saved("first");
        var data = files("_").stream()
                .filter(file -> file.toString().endsWith(".cfs"))
                .findFirst()
                .orElseThrow();
        var bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 1;
        Files.write(data, bytes);
        // Where the byte is decides whether it shows when the index is opened or when it is verified.
        try (var index = TextIndex.open(Optional.of(folder))) {
            if (index.fits("first")) {
                assertThatThrownBy(index::verify).isInstanceOf(IOException.class);
            } else {
                assertThat(documents(index)).isZero();
            }
        }
    }

    @Test
    void twoProcessesDoNotShareAnIndex() throws IOException {
        try (var index = TextIndex.open(Optional.of(folder))) {
            assertThat(index.fits("")).isFalse();
            assertThatThrownBy(() -> TextIndex.open(Optional.of(folder)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("clipfile.search.directory");
        }
    }

    @Test
    void theIndexIsBesideTheDatabaseFile() {
        assertThat(IndexPlace.beside("jdbc:h2:file:./data/clipfile;WRITE_DELAY=0"))
                .contains(Path.of("./data/clipfile.search"));
        assertThat(IndexPlace.beside("jdbc:h2:~/news"))
                .contains(Path.of(System.getProperty("user.home"), "news.search"));
        assertThat(IndexPlace.beside("jdbc:h2:mem:clipfile;DB_CLOSE_DELAY=-1")).isEmpty();
        assertThat(IndexPlace.beside("jdbc:postgresql://host/clipfile")).isEmpty();
    }

    private void saved(String... stamps) throws IOException {
        try (var index = TextIndex.open(Optional.of(folder))) {
            for (var stamp : stamps) {
                index.put(new IndexedStory(1, "One", null, "Saved as " + stamp, List.of()));
                index.save(stamp);
            }
        }
    }

    private List<Path> files(String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static int documents(TextIndex index) throws IOException {
        index.refresh();
        try (var snapshot = index.snapshot()) {
            return snapshot.searcher().getIndexReader().numDocs();
        }
    }
}
