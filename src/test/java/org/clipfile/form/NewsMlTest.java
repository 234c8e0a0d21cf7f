package org.clipfile.form;

import java.time.Instant;
import java.util.List;

import org.clipfile.form.Item.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewsMlTest {

    @Test
    void readsAMessageWithAPackageAStoryACancellationAWithheldStoryAndAPicture() {
        assertThat(Reading.sample("newsml/news-message.xml"))
                .containsExactly(
                        new Item.LeftOut(
                                "news-message.xml#1",
                                "A package only points to its items, which are read where they stand."),
                        new Item.Story(
                                "news-message.xml#2",
                                "urn:ht:1",
                                null,
                                "Bridge to close",
                                null,
                                null,
                                "The bridge will close on Monday.\n\nA second ferry is to run.",
                                false,
                                "en",
                                "Harbour Wire",
                                List.of("Ada Orr"),
                                List.of(),
                                Instant.parse("2025-04-25T15:00:00Z"),
                                Instant.parse("2025-04-25T16:00:00Z"),
                                List.of("Priya Raman"),
                                List.of(new Subject("medtop:20000379", "money and monetary policy"))),
                        new Item.Withdrawn("news-message.xml#3", "urn:ht:2"),
                        new Item.LeftOut("news-message.xml#4", "Its provider withholds it (pubStatus)."),
                        new Item.LeftOut("news-message.xml#5", "It is of class ninat:picture, no text."));
    }

    @Test
    void readsNitfThatStandsByItselfAndFetchesNoDefinitionOfIt() {
        var story = Reading.story("newsml/plain-nitf.xml");

        assertThat(story.uri()).isEqualTo("HW:hw-77");
        assertThat(story.headline()).isEqualTo("Trade talks resume");
        assertThat(story.deck()).isEqualTo("Both sides speak of progress");
        assertThat(story.byline()).containsExactly("Joan Pike");
        assertThat(story.credits()).containsExactly("Mika Salo");
        assertThat(story.body()).isEqualTo("GENEVA Trade talks resumed on Friday.\n\nThey are to end on Sunday.");
        assertThat(story.publishedAt()).isEqualTo("2025-04-25T17:03:00Z");
    }

    @Test
    void readsNoFileThatADocumentNames() {
        assertThat(Reading.unreadable(Reading.sample("newsml/xxe.xml")).reason())
                .contains("secret");
    }

    @Test
    void multipliesNoEntities() {
        assertThat(Reading.unreadable(Reading.sample("newsml/billion-laughs.xml"))
                        .reason())
                .contains("lol9");
    }
}
