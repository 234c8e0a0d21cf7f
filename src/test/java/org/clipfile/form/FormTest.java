package org.clipfile.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormTest {

    @ParameterizedTest
    @CsvSource({
        "feeds/atom.xml, page.html",
        "html/linked-data.html, story.txt",
        "json/array.json, table.csv",
        "warc/crawl.warc.gz, upload",
        "newsml/news-message.xml, feed.rss",
        "csv/stories.csv, stories.txt"
    })
    void aFormIsToldByItsContentWhateverItsName(String sample, String name) throws IOException {
        var bytes = Files.readAllBytes(Reading.SAMPLES.resolve(sample));
        var known = Reading.sample(sample);
        var file = sample.substring(sample.indexOf('/') + 1);

        assertThat(Reading.bytes(name, null, bytes))
                .hasSameSizeAs(known)
                .hasSameClassAs(known)
                .extracting(Item::where)
                .containsExactlyElementsOf(known.stream()
                        .map(item -> item.where().replace(file, name))
                        .toList());
    }

    @Test
    void anEmptyFileIsLeftOut() {
        assertThat(Reading.sample("text/empty.txt"))
                .containsExactly(new Item.LeftOut("empty.txt", "The file is empty."));
    }

    @Test
    void whiteSpaceIsNoText() {
        assertThat(Reading.text("a.txt", " \n\t\u00a0\n")).singleElement().isInstanceOf(Item.LeftOut.class);
    }

    @Test
    void picturesBesidePagesAreLeftOutAndOtherBinaryDataIsUnreadable() {
        assertThat(Reading.bytes("a.html", null, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0}))
                .singleElement()
                .isInstanceOf(Item.LeftOut.class);
        assertThat(Reading.unreadable(Reading.bytes("a.txt", null, new byte[] {1, 2, 0, 3}))
                        .reason())
                .contains("binary");
    }

    @Test
    void textThatLooksLikeMarkupInTheMiddleStaysText() {
        assertThat(Reading.text("a.txt", "The code <p>hello</p> is HTML.\n\nSo he said, {really}.")
                        .getFirst())
                .isInstanceOf(Item.RawText.class);
    }

    @Test
    void aTextTooLongToHoldIsRefused() {
        var text = "word ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.unreadable(Reading.bytes("a.txt", null, text, "max-item-bytes=4999"))
                        .reason())
                .contains("max-item-bytes");
        assertThat(Reading.bytes("a.txt", null, text, "max-item-bytes=5000"))
                .singleElement()
                .isInstanceOf(Item.RawText.class);
    }
}
