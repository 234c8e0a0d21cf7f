package org.clipfile.form;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTest {

    @Test
    void readsRss2WithWholeTextTeaserAndBareHeadline() {
        assertThat(Reading.sample("feeds/rss-2.0.xml"))
                .containsExactly(
                        new Item.Story(
                                "rss-2.0.xml#1",
                                null,
                                "https://www.harbourtimes.example/news/bridge-closes",
                                "Bridge to close & ferry to run",
                                null,
                                "Engineers found cracks in three piers.",
                                "The harbour bridge will close on Monday, the council said.\n\n"
                                        + "“We would rather close it too early,” its leader said.",
                                false,
                                "en-GB",
                                "Harbour Times",
                                List.of("Ada Orr", "Tomás Ruiz"),
                                List.of("Mika Salo"),
                                Instant.parse("2025-04-25T23:03:00Z"),
                                null,
                                null,
                                null),
                        new Item.Story(
                                "rss-2.0.xml#2",
                                "https://www.harbourtimes.example/news/cafe",
                                "https://www.harbourtimes.example/news/cafe",
                                "Café to reopen",
                                null,
                                null,
                                "The café on the quay reopens on Saturday after two years of repairs.",
                                true,
                                "en-GB",
                                "Harbour Times",
                                List.of("Lin Mei"),
                                List.of(),
                                Instant.parse("2025-04-24T05:30:00Z"),
                                null,
                                null,
                                null),
                        new Item.LeftOut("rss-2.0.xml#3", "There is no text in it."));
    }

    @Test
    void readsRss1() {
        var story = Reading.story("feeds/rss-1.0.xml");

        assertThat(story.uri()).isEqualTo("https://valley.example/mill");
        assertThat(story.byline()).containsExactly("Joan Pike");
        assertThat(story.publishedAt()).isEqualTo("2025-03-02T22:10:00Z");
        assertThat(story.truncated()).isTrue();
    }

    @Test
    void readsAtomWithInlineXhtml() {
        var story = Reading.story("feeds/atom.xml");

        assertThat(story.uri()).isEqualTo("tag:inselbote.example,2025:bruecke");
        assertThat(story.url()).isEqualTo("https://inselbote.example/bruecke");
        assertThat(story.body())
                .isEqualTo(
                        "Die Brücke wird am Montag gesperrt, teilte die Stadt mit.\n\nEine zweite Fähre soll fahren.");
        assertThat(story.language()).isEqualTo("de");
        assertThat(story.byline()).containsExactly("Jörg Weiß");
        assertThat(story.publishedAt()).isEqualTo("2025-04-25T16:00:00Z");
        assertThat(story.versionAt()).isEqualTo("2025-04-25T18:30:02Z");
        assertThat(story.truncated()).isFalse();
    }

    @Test
    void refusesAFeedThatDeclaresEntities() {
        assertThat(Reading.unreadable(Reading.sample("feeds/xxe.xml")).reason()).contains("DOCTYPE");
    }

    @Test
    void refusesAFeedThatBreaksOff() {
        assertThat(Reading.unreadable(Reading.sample("feeds/truncated.xml")).reason())
                .startsWith("The feed is malformed XML");
    }
}
