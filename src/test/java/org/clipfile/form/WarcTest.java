package org.clipfile.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WarcTest {

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void readsThePagesThatTheCrawlerGot(String file) {
        var items = Reading.sample("warc/" + file);

        assertThat(items)
                .extracting(Item::where)
                .containsExactly(file + "#1", file + "#2", file + "#3", file + "#4", file + "#5");
        assertThat(items.getFirst()).isInstanceOfSatisfying(Item.Story.class, story -> assertThat(story.headline())
                .isEqualTo("Harbour bridge to close for a year"));
        assertThat(items.get(1)).isEqualTo(new Item.LeftOut(file + "#2", "The server answered with status 404."));
        assertThat(items.get(2))
                .isEqualTo(new Item.LeftOut(file + "#3", "The server answered with image/jpeg, no page."));
        assertThat(items.get(3)).isInstanceOf(Item.Unreadable.class);
    }

    @Test
    void addressCharsetAndDateAreTheRecordsWhereThePageSaysNothing() {
        assertThat(Reading.sample("warc/crawl.warc").getLast()).isInstanceOfSatisfying(Item.Story.class, story -> {
            assertThat(story.url()).isEqualTo("https://kurier.example/most");
            assertThat(story.headline()).isEqualTo("Most zamknięty");
            assertThat(story.body()).startsWith("Most będzie zamknięty");
            assertThat(story.publishedAt()).isEqualTo("2025-04-26T01:02:03Z");
        });
    }

    @Test
    void whatStandsBeforeTheBreakIsRead() {
        var items = Reading.sample("warc/broken.warc.gz");

        assertThat(items).hasSize(2);
        assertThat(items.getFirst()).isInstanceOf(Item.Story.class);
        assertThat(items.getLast()).isEqualTo(new Item.Unreadable("broken.warc.gz", "It breaks off before its end."));
    }
}
