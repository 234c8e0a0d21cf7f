package org.clipfile.form;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clipfile.form.FormException.Bomb;

/**
 * A stream to be read, and what is known of it.
 *
 * @param where it is, for the items found in it
 * @param name for its extension; that of {@code where}, or inside a compressed file without the compression's
 * @param mediaType may be null
 * @param file where it lies as it is; null if it comes by the stream alone
 * @param head its first bytes, which the stream still has
 * @param depth in how many archives it lies
 */
record Content(
        String where,
        String name,
        String mediaType,
        Path file,
        InputStream stream,
        byte[] head,
        int depth,
        Budget budget) {

    /** Enough to tell every form by, in bytes; a page may have much before its first tag. */
    private static final int HEAD = 1 << 16;

    private static final Pattern XML_ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:+-]+)");

    static Content of(
            String where, String name, String mediaType, Path file, InputStream stream, int depth, Budget budget)
            throws IOException {
        var head = new byte[HEAD];
        var length = 0;
        var rest = stream;
        try {
            for (var read = 0; read >= 0 && length < HEAD; read = stream.read(head, length, HEAD - length)) {
                length += read;
            }
        } catch (Bomb e) {
            throw e;
        } catch (IOException e) {
            // What came before the break is sound, and read before anybody learns of the break.
            rest = new Broken(e);
        }
        var known = Arrays.copyOf(head, length);
        var all = new SequenceInputStream(new ByteArrayInputStream(known), rest);
        return new Content(where, name, mediaType, file, new BufferedInputStream(all), known, depth, budget);
    }

    /** A stream that breaks where it begins. */
    private static final class Broken extends InputStream {

        private final IOException cause;

        Broken(IOException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw cause;
        }
    }

    /** The same, unpacked: nothing that is known of the packed file but its name holds of it. */
    Content unpacked(InputStream unpacked) throws IOException {
        var end = name.toLowerCase(Locale.ROOT);
        var inner = end.endsWith(".tgz")
                ? name.substring(0, name.length() - 3) + "tar"
                : end.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return of(where, inner, null, null, unpacked, depth + 1, budget);
    }

    /** A file inside this one, which is an archive. */
    Content entry(String entryName, InputStream stream) throws IOException {
        return of(where + "!" + entryName, entryName, null, null, stream, depth + 1, budget);
    }

    /** In lower case, without the dot; empty if there is none. */
    String extension() {
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean isOfType(String type) {
        return mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith(type);
    }

    Optional<Charset> declaredCharset() {
        return Encoding.declaredBy(mediaType);
    }

    /** What the media type or the XML declaration says. */
    Optional<Charset> xmlCharset() {
        var declaration =
                XML_ENCODING.matcher(new String(head, 0, Math.min(head.length, 200), StandardCharsets.US_ASCII));
        return declaredCharset().or(() -> declaration.find() ? Encoding.named(declaration.group(1)) : Optional.empty());
    }

    /** The beginning as text, whatever its encoding, without byte order mark and white space in front. */
    String headText() {
        return Encoding.decode(head, declaredCharset()).strip();
    }

    /** All of it, if it is not longer than can be held. */
    byte[] whole(int longest) throws IOException {
        var bytes = stream.readNBytes(longest);
        if (bytes.length == longest && stream.read() >= 0) {
            throw new FormException(
                    "The document is longer than the %,d bytes that are read at once (clipfile.form.max-item-bytes)."
                            .formatted(longest));
        }
        return bytes;
    }
}
