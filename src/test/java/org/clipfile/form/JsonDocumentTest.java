package org.clipfile.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.clipfile.form.Item.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonDocumentTest {

    @Test
    void aBrokenLineDoesNotStopTheOthers() {
        var items = Reading.sample("json/lines.jsonl");

        assertThat(items)
                .extracting(Item::where)
                .containsExactly(
                        "lines.jsonl#1",
                        "lines.jsonl#2",
                        "lines.jsonl#4",
                        "lines.jsonl#5",
                        "lines.jsonl#6",
                        "lines.jsonl#7",
                        "lines.jsonl#8");
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Unreadable.class, broken -> assertThat(broken.reason())
                .startsWith("The JSON is malformed"));
        assertThat(items.get(5)).isEqualTo(new Item.Withdrawn("lines.jsonl#7", "urn:ht:9"));
        assertThat(items.get(6)).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void givenPeopleAndTopicsAreHandedOnAndNullWhereNotGiven() {
        var items = Reading.sample("json/lines.jsonl");
        var given = (Item.Story) items.getFirst();
        var teaser = (Item.Story) items.get(2);

        assertThat(given.people()).containsExactly("Sam Boateng");
        assertThat(given.topics()).containsExactly(new Subject("medtop:20000379", null), new Subject(null, "Shipping"));
        assertThat(given.byline()).containsExactly("Lin Mei", "Orr, Ada");
        assertThat(given.body()).isEqualTo("A ferry sank off Cebu on Friday.\n\nAll passengers were rescued.");
        assertThat(teaser.people()).isNull();
        assertThat(teaser.topics()).isNull();
        assertThat(teaser.truncated()).isTrue();
        assertThat(teaser.source()).isEqualTo("Valley Post");
        assertThat(teaser.publishedAt()).isEqualTo("2025-04-25T18:03:00Z");
    }

    @Test
    void textAloneIsLeftToTheSplitter() {
        assertThat(Reading.sample("json/lines.jsonl").get(4))
                .isEqualTo(new Item.RawText(
                        "lines.jsonl#6",
                        "Bridge to close\n\nBy Ada Orr\n\nThe bridge will close on Monday.",
                        "ht.example",
                        null,
                        null));
    }

    @Test
    void linesOfAnExportAreHandedOnAsTheyAre() {
        assertThat(Reading.sample("json/lines.jsonl").get(3))
                .isInstanceOfSatisfying(
                        Item.ArchiveLine.class, line -> assertThat(line.line().toString())
                                .isEqualTo("{\"clipfile\":\"person\",\"name\":\"Sam Boateng\"}"));
    }

    @Test
    void readsTheAnswerOfANewsService() {
        var items = Reading.sample("json/array.json");

        assertThat(items).hasSize(2);
        assertThat(((Item.Story) items.getFirst()).body())
                .isEqualTo("A ferry sank off Cebu on Friday.\n\nAll passengers were rescued.");
        assertThat(items.getLast()).isEqualTo(new Item.LeftOut("array.json#2", "There is no text in it."));
    }

    @Test
    void whatStandsBeforeTheBreakOfAnArrayIsRead() {
        var items = Reading.sample("json/truncated.json");

        assertThat(items).hasSize(2);
        assertThat(items.getFirst()).isInstanceOf(Item.Story.class);
        assertThat(items.getLast()).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void aLineTooLongToHoldIsRefusedAndTheNextIsRead() {
        var lines = "{\"headline\": \"" + "x".repeat(5_000)
                + "\", \"body\": \"b\"}\n{\"headline\": \"h\", \"body\": \"b\"}\n";

        var items = Reading.bytes("a.jsonl", null, lines.getBytes(StandardCharsets.UTF_8), "max-item-bytes=1000");

        assertThat(items).hasSize(2);
        assertThat(items.getFirst()).isInstanceOf(Item.Unreadable.class);
        assertThat(items.getLast()).isInstanceOf(Item.Story.class);
    }

    /** An endless file: items come before its end, or nothing would ever come. */
    @Test
    void itemsAreHandedOnWhileTheFileIsRead() {
        var line = "{\"headline\": \"h\", \"body\": \"b\"}\n".getBytes(StandardCharsets.UTF_8);
        var endless = new InputStream() {
            private long position;

            @Override
            public int read() throws IOException {
                return line[(int) (position++ % line.length)];
            }
        };
        var seen = new int[1];

        assertThatThrownBy(() -> Reading.forms().read(Source.of("endless.jsonl", null, endless), item -> {
                    if (++seen[0] == 10_000) {
                        throw new Enough();
                    }
                }))
                .isInstanceOf(Enough.class);
        assertThat(endless.position).isLessThan(10_000L * line.length + 1_000_000);
    }

    @Test
    void readsAnExtendedListOfFieldNames() {
        var newsPlease =
                "{\"title\": \"T\", \"maintext\": \"M.\", \"date_publish\": \"2025-04-25 18:03:00\", \"source_domain\": \"ht.example\"}";

        var story = Reading.story(Reading.text("a.json", newsPlease));

        assertThat(List.of(
                        story.headline(),
                        story.body(),
                        story.source(),
                        story.publishedAt().toString()))
                .containsExactly("T", "M.", "ht.example", "2025-04-25T18:03:00Z");
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
