package org.clipfile.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252.txt", "utf-16.txt", "utf-8-bom.txt"})
    void findsTheEncodingOfATextThatNamesNone(String file) {
        assertThat(Reading.sample("text/" + file))
                .singleElement()
                .isInstanceOfSatisfying(Item.RawText.class, text -> assertThat(text.text())
                        .doesNotContain("\ufeff", "\ufffd", "Ã", "\0")
                        .containsAnyOf("“I knew it,”", "許茂新", "sank off Cebu"));
    }

    @Test
    void aDeclaredEncodingComesBeforeTheGuess() {
        var polish = "Zażółć gęślą jaźń";
        assertThat(Reading.bytes(
                        "a.txt", "text/plain; charset=iso-8859-2", polish.getBytes(Charset.forName("iso-8859-2"))))
                .isEqualTo(List.of(new Item.RawText("a.txt", polish, null, null, null)));
    }

    @Test
    void latin1IsReadAsBrowsersReadIt() {
        assertThat(Encoding.decode(
                        new byte[] {(byte) 0x93, 'a', (byte) 0x94},
                        Encoding.declaredBy("text/html; charset=ISO-8859-1")))
                .isEqualTo("“a”");
    }

    @Test
    void aCharsetThatNobodyKnowsIsNoCharset() {
        assertThat(Encoding.declaredBy("text/html; charset=klingon-8")).isEmpty();
        assertThat(Encoding.declaredBy("text/html")).isEmpty();
        assertThat(Encoding.declaredBy(null)).isEmpty();
    }

    @Test
    void readsAFilePutTogetherFromTwoEncodings() throws IOException {
        var mixed = new ByteArrayOutputStream();
        for (var i = 0; i < 20_000; i++) {
            mixed.write("naïve 許 ".getBytes(StandardCharsets.UTF_8));
            mixed.write("“café” ".getBytes(Encoding.WINDOWS_1252));
        }
        var read = new StringWriter();
        try (var reader = Encoding.reader(new ByteArrayInputStream(mixed.toByteArray()), Optional.empty())) {
            reader.transferTo(read);
        }
        assertThat(read.toString()).isEqualTo("naïve 許 “café” ".repeat(20_000));
    }

    @Test
    void fillsABufferFromWhereItIsAskedTo() throws IOException {
        var buffer = new char[8];
        try (var reader =
                Encoding.reader(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), Optional.empty())) {
            assertThat(reader.read(buffer, 2, 6)).isEqualTo(3);
            assertThat(reader.read(buffer, 5, 3)).isEqualTo(-1);
        }
        assertThat(buffer).containsExactly('\0', '\0', 'a', 'b', 'c', '\0', '\0', '\0');
    }
}
