package org.clipfile.form;

import java.io.EOFException;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.clipfile.form.FormException.Bomb;

/** Walks what is packed: zip archives in the order of names, tar archives in their own order, since they are streams. */
final class Archives {

    /** What is done with each file in an archive. */
    interface Visitor {
        void visit(Content content) throws Bomb;

        /** That a file of the archive cannot be read, or is none to be read. */
        void refuse(Item item);
    }

    private final FormConfig config;

    Archives(FormConfig config) {
        this.config = config;
    }

    void gzip(Content content, Visitor visitor) throws IOException {
        checkDepth(content);
        var packed = new Counting(content.stream());
        var unpacked = new GZIPInputStream(packed, 1 << 16);
        visitor.visit(content.unpacked(content.budget().pack(() -> packed.count).watch(unpacked)));
    }

    void tar(Content content, Visitor visitor) throws IOException {
        checkDepth(content);
        var tar = new TarArchiveInputStream(content.stream());
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && !isHidden(entry.getName())) {
                visitor.visit(content.entry(entry.getName(), new Unclosed(tar)));
            }
        }
    }

    void zip(Content content, Visitor visitor) throws IOException {
        checkDepth(content);
        if (content.file() != null) {
            zip(content, content.file(), visitor);
            return;
        }
        // The list of an archive's files is at its end, so that what comes by a stream must lie somewhere first.
        var spool = Files.createTempFile("clipfile-", ".zip");
        try {
            spool(content, spool);
            zip(content, spool, visitor);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private void spool(Content content, Path spool) throws IOException {
        try (var out = Files.newOutputStream(spool)) {
            var buffer = new byte[1 << 16];
            var count = 0L;
            for (var read = content.stream().read(buffer);
                    read >= 0;
                    read = content.stream().read(buffer)) {
                out.write(buffer, 0, read);
                count += read;
                if (count > config.maxUnpackedBytes()) {
                    throw new FormException("The archive is longer than the %,d bytes that are taken."
                            .formatted(config.maxUnpackedBytes()));
                }
            }
        }
    }

    private void zip(Content content, Path file, Visitor visitor) throws IOException {
        var size = Files.size(file);
        var pack = content.budget().pack(() -> size);
        try (var zip = open(file.toFile())) {
            if (zip.size() > config.maxEntries()) {
                throw new Bomb(
                        "The archive lists %,d files, more than the %,d that are taken (clipfile.form.max-entries)."
                                .formatted(zip.size(), config.maxEntries()));
            }
            var entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (var entry : entries) {
                visit(content, zip, entry, pack, visitor);
            }
        } catch (ZipException e) {
            salvage(content, file, pack, visitor);
            throw new FormException(
                    "The zip archive is damaged (%s); what could be read of it was.".formatted(e.getMessage()));
        }
    }

    private static void visit(Content content, ZipFile zip, ZipEntry entry, Budget.Pack pack, Visitor visitor)
            throws Bomb {
        try (var stream = zip.getInputStream(entry)) {
            visitor.visit(content.entry(entry.getName(), pack.watch(new Checked(stream, entry.getCrc()))));
        } catch (Bomb e) {
            throw e;
        } catch (IOException e) {
            visitor.refuse(new Item.Unreadable(
                    content.where() + "!" + entry.getName(), "The file in the archive is damaged: " + e.getMessage()));
        }
    }

    /** Reads the files of an archive without its list, up to where it breaks off. */
    private static void salvage(Content content, Path file, Budget.Pack pack, Visitor visitor) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    visitor.visit(content.entry(entry.getName(), pack.watch(new Unclosed(zip))));
                }
            }
        } catch (ZipException | EOFException e) {
            // As far as it went: the caller says that the archive is damaged.
            return;
        }
    }

    /** Names in archives are UTF-8, or in old ones something else of one byte a character. */
    private static ZipFile open(File file) throws IOException {
        try {
            return new ZipFile(file);
        } catch (ZipException e) {
            return new ZipFile(file, StandardCharsets.ISO_8859_1);
        }
    }

    private void checkDepth(Content content) throws Bomb {
        if (content.depth() >= config.maxDepth()) {
            throw new Bomb(
                    "More than %d archives lie in one another (clipfile.form.max-depth).".formatted(config.maxDepth()));
        }
    }

    /** What systems put beside files: {@code .DS_Store}, {@code __MACOSX/}. */
    static boolean isHidden(String name) {
        return name.startsWith(".") && !name.startsWith("./") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    /**
     * Counts what is read. It also says truly whether anything is left: GZIPInputStream takes a stream of which nothing
     * is there at the moment for ended, and would leave out all but the first of the members that crawls consist of.
     */
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            var next = in.read();
            in.reset();
            return next < 0 ? 0 : Math.max(1, in.available());
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** ZipFile itself does not look whether what it unpacks is what was packed. */
    private static final class Checked extends CheckedInputStream {

        private final long expected;

        Checked(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            check(read);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, length);
            check(read);
            return read;
        }

        private void check(int read) throws ZipException {
            if (read < 0 && getChecksum().getValue() != expected) {
                throw new ZipException("its checksum is wrong");
            }
        }
    }

    /** What one reader of an entry closes must stay open for the next. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
