package org.clipfile.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out how text is encoded: a byte order mark decides, then what was declared, then whether it is sound UTF-8;
 * what is not is windows-1252, which is what text without any declaration is on the web (WHATWG Encoding, HTML
 * standard 13.2.3.2).
 */
final class Encoding {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);

    private Encoding() {}

    /** The charset parameter of a media type, or empty if there is none or none that this platform knows. */
    static Optional<Charset> declaredBy(String mediaType) {
        var found = CHARSET.matcher(mediaType == null ? "" : mediaType);
        return found.find() ? named(found.group(1)) : Optional.empty();
    }

    static Optional<Charset> named(String name) {
        try {
            var charset = Charset.forName(name);
            // Browsers read these two as windows-1252, and so do those who declare them.
            var latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Decodes a whole text; characters that are malformed in a declared encoding become U+FFFD. */
    static String decode(byte[] bytes, Optional<Charset> declared) {
        var mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            var skip = mark.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new String(bytes, skip, bytes.length - skip, mark.get());
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared.get());
        }
        try {
            return strict().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared.orElse(WINDOWS_1252));
        }
    }

    /** The encoding that a byte order mark names, or empty if the bytes begin with none. */
    static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    static boolean startsWith(byte[] bytes, int... values) {
        for (var i = 0; i < values.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Decodes a text as it comes, of any length. Without mark and declaration it is read as UTF-8, and each byte that
     * is none as windows-1252, so that a file put together from several sources comes out right as well.
     */
    static Reader reader(InputStream stream, Optional<Charset> declared) throws IOException {
        var pushback = new PushbackInputStream(stream, 3);
        var head = pushback.readNBytes(3);
        var mark = byteOrderMark(head);
        var markLength = mark.map(charset -> charset.equals(StandardCharsets.UTF_8) ? 3 : 2)
                .orElse(0);
        pushback.unread(head, markLength, head.length - markLength);
        return new Decoder(pushback, mark.or(() -> declared).orElse(StandardCharsets.UTF_8));
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static final class Decoder extends Reader {

        private final InputStream stream;
        private final CharsetDecoder decoder;
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
        private boolean ended;

        Decoder(InputStream stream, Charset charset) {
            this.stream = stream;
            this.decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var chars = CharBuffer.wrap(target, offset, length).slice();
            while (true) {
                var result = decoder.decode(bytes, chars, ended);
                var written = chars.position();
                if (result.isMalformed()) {
                    if (chars.remaining() < result.length()) {
                        if (written > 0) {
                            return written;
                        }
                        // A caller who asks for one character at a time still gets the first of the bytes.
                        chars.put(legacy(1));
                        return chars.position();
                    }
                    chars.put(legacy(result.length()));
                    continue;
                }
                if (written > 0) {
                    return written;
                }
                if (ended) {
                    return -1;
                }
                fill();
            }
        }

        private String legacy(int length) {
            var malformed = new byte[length];
            bytes.get(malformed);
            return new String(malformed, WINDOWS_1252);
        }

        private void fill() throws IOException {
            bytes.compact();
            var count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
            }
            bytes.flip();
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
