package org.clipfile.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

import org.clipfile.form.FormException.Bomb;

/** How much one source may still unpack to, over all that is packed in it and in one another. */
final class Budget {

    private final FormConfig config;
    private long unpacked;

    Budget(FormConfig config) {
        this.config = config;
    }

    /** A packed thing: a gzip stream, or an archive with all its entries together, since they may share their bytes. */
    Pack pack(LongSupplier packedBytes) {
        return new Pack(packedBytes);
    }

    /** Watches over what comes out of one packed thing. */
    final class Pack {

        private final LongSupplier packedBytes;
        private long bytes;

        private Pack(LongSupplier packedBytes) {
            this.packedBytes = packedBytes;
        }

        InputStream watch(InputStream unpacking) {
            return new FilterInputStream(unpacking) {
                @Override
                public int read() throws IOException {
                    var read = super.read();
                    count(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    var read = super.read(target, offset, length);
                    count(Math.max(0, read));
                    return read;
                }

                @Override
                public long skip(long count) throws IOException {
                    var skipped = super.skip(count);
                    count(skipped);
                    return skipped;
                }
            };
        }

        private void count(long more) throws Bomb {
            bytes += more;
            unpacked += more;
            if (unpacked > config.maxUnpackedBytes()) {
                throw new Bomb(
                        "It unpacks to more than the %,d bytes that are taken (clipfile.form.max-unpacked-bytes)."
                                .formatted(config.maxUnpackedBytes()));
            }
            if (bytes > config.ratioFreeBytes() && bytes / Math.max(1, packedBytes.getAsLong()) > config.maxRatio()) {
                throw new Bomb("It unpacks to more than %,d times its size, as no news does (clipfile.form.max-ratio)."
                        .formatted(config.maxRatio()));
            }
        }
    }
}
