package org.clipfile.form;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTest {

    @Test
    void readsTheColumnsByTheirNamesWhateverDividesThem() {
        var items = Reading.sample("csv/stories.csv");

        assertThat(items).hasSize(3);
        assertThat(items.getFirst()).isInstanceOfSatisfying(Item.Story.class, story -> {
            assertThat(story.where()).isEqualTo("stories.csv#1");
            assertThat(story.headline()).isEqualTo("Ferry sinks; forty rescued");
            assertThat(story.body())
                    .isEqualTo("A ferry sank off Cebu on Friday.\n\n\"All are safe,\" the coast guard said.");
            assertThat(story.byline()).containsExactly("Lin Mei");
            assertThat(story.source()).isEqualTo("Harbour Times");
            assertThat(story.url()).isEqualTo("https://ht.example/ferry");
            assertThat(story.publishedAt()).isEqualTo("2025-04-25T00:00:00Z");
        });
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Story.class, story -> assertThat(story.headline())
                .isEqualTo("Café reopens"));
        assertThat(items.get(2)).isEqualTo(new Item.LeftOut("stories.csv#3", "There is no text in it."));
    }

    @Test
    void aTableByItsContentNeedsNoName() {
        assertThat(Reading.story(Reading.text("upload", "headline,body,url\nH,\"One, two.\",https://a.example/1\n"))
                        .body())
                .isEqualTo("One, two.");
    }

    @Test
    void refusesATableOfSomethingElse() {
        assertThat(Reading.unreadable(Reading.sample("csv/not-news.csv")).reason())
                .contains("id, price, colour");
    }
}
