package org.clipfile.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivesTest {

    private static final byte[] STORY = "A ferry sank off Cebu on Friday.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void walksAFolderInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        for (var name : new String[] {"c.txt", "b/2.txt", "b/1.txt", "a.txt", ".hidden.txt"}) {
            Files.write(folder.resolve(name), STORY);
        }
        Files.createSymbolicLink(folder.resolve("b/circle"), folder);

        assertThat(Reading.file(folder))
                .extracting(Item::where)
                .containsExactly("a.txt", "b/1.txt", "b/2.txt", "c.txt");
    }

    @Test
    void aFileThatIsNotThereIsSaidNotToBe() {
        assertThat(Reading.file(folder.resolve("none.txt")))
                .containsExactly(new Item.Unreadable("none.txt", "There is no such file."));
    }

    @Test
    void walksAZipInTheOrderOfNamesFromAFileAndFromAStream() throws IOException {
        var zip = zip(Map.of("b/z.txt", STORY, "a.txt", STORY, "__MACOSX/a.txt", STORY, "style.css", STORY));
        Files.write(folder.resolve("x.zip"), zip);
        var expected = new String[] {"x.zip!a.txt", "x.zip!b/z.txt", "x.zip!style.css"};

        assertThat(Reading.file(folder.resolve("x.zip")))
                .extracting(Item::where)
                .containsExactly(expected);
        assertThat(Reading.bytes("x.zip", "application/zip", zip))
                .extracting(Item::where)
                .containsExactly(expected);
        assertThat(Reading.bytes("x.zip", null, zip).getLast()).isInstanceOf(Item.LeftOut.class);
    }

    @Test
    void readsATarGzWhoseReadersCloseWhatTheyRead() throws IOException {
        var tar = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(tar)) {
            for (var sample :
                    new String[] {"feeds/atom.xml", "json/lines.jsonl", "csv/stories.csv", "text/windows-1252.txt"}) {
                var bytes = Files.readAllBytes(Reading.SAMPLES.resolve(sample));
                var entry = new TarArchiveEntry(sample);
                entry.setSize(bytes.length);
                out.putArchiveEntry(entry);
                out.write(bytes);
                out.closeArchiveEntry();
            }
        }

        assertThat(Reading.bytes("x.tar.gz", null, gzip(tar.toByteArray())))
                .hasSize(1 + 7 + 3 + 1)
                .extracting(Item::where)
                .contains("x.tar.gz!feeds/atom.xml#1", "x.tar.gz!csv/stories.csv#2", "x.tar.gz!text/windows-1252.txt");
    }

    @Test
    void readsArchivesInArchives() throws IOException {
        var inner = zip(Map.of("a.txt.gz", gzip(STORY)));

        assertThat(Reading.bytes("x.zip", null, zip(Map.of("y.zip", inner))))
                .extracting(Item::where)
                .containsExactly("x.zip!y.zip!a.txt.gz");
    }

    @Test
    void refusesArchivesThatAreTooDeepInOneAnother() throws IOException {
        var bytes = STORY;
        for (var i = 0; i < 5; i++) {
            bytes = gzip(bytes);
        }

        assertThat(Reading.unreadable(Reading.bytes("a.gz", null, bytes)).reason())
                .contains("max-depth");
    }

    @Test
    void readsWhatIsLeftOfABrokenZip() throws IOException {
        var zip = zip(new TreeMap<>(Map.of("a.txt", STORY, "b.txt", STORY)));

        var items = Reading.bytes("x.zip", null, Arrays.copyOf(zip, zip.length - 40));

        assertThat(items).extracting(Item::where).containsExactly("x.zip!a.txt", "x.zip!b.txt", "x.zip");
        assertThat(items.getLast()).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void aDamagedFileInAnArchiveDoesNotStopTheOthers() throws IOException {
        var zip =
                zip(new TreeMap<>(Map.of("a.txt", "ab".repeat(500).getBytes(StandardCharsets.UTF_8), "b.txt", STORY)));
        Arrays.fill(zip, 36, 44, (byte) 0xFF);

        var items = Reading.bytes("x.zip", null, zip);

        assertThat(items).extracting(Item::where).containsExactly("x.zip!a.txt", "x.zip!b.txt");
        assertThat(items.getFirst()).isInstanceOf(Item.Unreadable.class);
        assertThat(items.getLast()).isInstanceOf(Item.RawText.class);
    }

    @Test
    void refusesABombByItsRatioAndReadsNothingAfterIt() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("a.jsonl"));
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (var i = 0; i < 64; i++) {
                out.write(spaces);
            }
            out.putNextEntry(new ZipEntry("b.txt"));
            out.write(STORY);
        }

        assertThat(Reading.unreadable(Reading.bytes("x.zip", null, bomb.toByteArray()))
                        .reason())
                .contains("max-ratio");
    }

    @Test
    void refusesABombByItsTotalOverAllThatIsPackedInIt() throws IOException {
        var pages = new TreeMap<String, byte[]>();
        for (var i = 0; i < 10; i++) {
            pages.put(i + ".txt", ("story " + i + " ").repeat(50).getBytes(StandardCharsets.UTF_8));
        }

        var items = Reading.bytes("x.zip", null, zip(pages), "max-unpacked-bytes=2000");

        assertThat(items)
                .as("five stories of 400 bytes, and why there are no more")
                .hasSize(6);
        assertThat(items.getLast())
                .isInstanceOfSatisfying(Item.Unreadable.class, refused -> assertThat(refused.reason())
                        .contains("max-unpacked-bytes"));
    }

    @Test
    void readsEveryMemberOfAGzipThatComesInDribbles() throws IOException {
        var members = new ByteArrayOutputStream();
        for (var i = 0; i < 50; i++) {
            members.write(gzip(("{\"headline\": \"h" + i + "\", \"body\": \"b\"}\n").getBytes(StandardCharsets.UTF_8)));
        }
        var bytes = members.toByteArray();
        var dribbling = new InputStream() {
            private int position;

            @Override
            public int read() {
                return position < bytes.length ? bytes[position++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                var next = read();
                if (next < 0) {
                    return -1;
                }
                target[offset] = (byte) next;
                return 1;
            }
        };
        var items = new ArrayList<Item>();

        Reading.forms().read(Source.of("a.jsonl.gz", null, dribbling), items::add);

        assertThat(items).hasSize(50).hasOnlyElementsOfType(Item.Story.class);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
