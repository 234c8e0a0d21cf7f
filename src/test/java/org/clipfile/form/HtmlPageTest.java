package org.clipfile.form;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlPageTest {

    @Test
    void readsLinkedDataInArraysAndGraphsAndTheTextWithoutItsSurroundings() {
        assertThat(Reading.story("html/linked-data.html"))
                .isEqualTo(new Item.Story(
                        "linked-data.html",
                        null,
                        "https://www.harbourtimes.example/news/bridge-closes",
                        "Harbour bridge to close for a year",
                        null,
                        "Engineers found cracks in three of the bridge's piers, the council said.",
                        """
                        The harbour bridge will close to all traffic on Monday and stay closed for at least a year, the city \
                        council said on Friday.

                        Engineers who inspected it over the winter found cracks in three of its eleven piers, council leader \
                        Priya Raman told reporters.

                        “We would rather close it a year too early than a day too late,” Raman said.

                        About 40,000 vehicles cross the bridge on a working day. A second ferry is to run between the two \
                        shores from next week.""",
                        false,
                        "en-GB",
                        "Harbour Times",
                        List.of("Ada Orr", "Tomás Ruiz"),
                        List.of("Mika Salo/Harbour Times"),
                        Instant.parse("2025-04-25T16:03:00Z"),
                        Instant.parse("2025-04-25T17:00:00Z"),
                        null,
                        null));
    }

    @Test
    void readsOpenGraphOfAPageInAnOldEncoding() {
        var story = Reading.story("html/open-graph-windows-1252.html");

        assertThat(story.headline()).isEqualTo("La alcaldesa dimite tras la huelga");
        assertThat(story.url()).isEqualTo("https://elfaro.example/politica/dimite");
        assertThat(story.source()).isEqualTo("El Faro");
        assertThat(story.language()).isEqualTo("es");
        assertThat(story.byline()).containsExactly("Íñigo Peña", "Lucía Núñez");
        assertThat(story.publishedAt()).isEqualTo("2025-04-25T08:00:00Z");
        assertThat(story.body())
                .startsWith("La alcaldesa presentó")
                .endsWith("en toda la provincia.")
                .contains("“No puedo seguir”");
        assertThat(story.deck()).as("a summary cut off within the text").isNull();
    }

    @Test
    void readsMicrodataAndOnlyTheBodyThatIsMarked() {
        var story = Reading.story("html/microdata.html");

        assertThat(story.headline()).isEqualTo("Old mill burns down");
        assertThat(story.byline()).containsExactly("Joan Pike");
        assertThat(story.publishedAt()).isEqualTo("2025-03-02T00:00:00Z");
        assertThat(story.body()).endsWith("Sam Boateng, said.").doesNotContain("chess");
    }

    @Test
    void aPageThatShowsOnlyItsSummaryIsATeaser() {
        var story = Reading.story("html/paywalled.html");

        assertThat(story.headline()).isEqualTo("Minister quits over leak");
        assertThat(story.body()).isEqualTo("The minister for fisheries resigned on Friday after a leaked letter.");
        assertThat(story.truncated()).isTrue();
    }

    @Test
    void aPageOfSeveralStoriesIsLeftToTheSplitter() {
        assertThat(Reading.sample("html/front-page.html"))
                .singleElement()
                .isInstanceOfSatisfying(Item.RawText.class, text -> assertThat(text.text())
                        .startsWith("Ferry sinks off Cebu\n\nBy Lin Mei\n\n")
                        .contains("\n\nBridge to close for a year\n\nBy Ada Orr\n\n"));
    }

    @Test
    void aPageWithoutTextIsLeftOut() {
        assertThat(Reading.text(
                        "a.html", "<html><head><title>Pictures</title></head><body><img src=a.jpg></body></html>"))
                .containsExactly(new Item.LeftOut("a.html", "The page has no main text."));
    }

    @Test
    void brokenLinkedDataDoesNotKeepThePageFromBeingRead() {
        var html = """
                <html><head><title>Mill burns | Post</title><script type="application/ld+json">{"@type": "NewsArticle", </script>
                <meta property="og:site_name" content="Post"></head>
                <body><h1>Mill burns</h1><p>The old mill burned down on Sunday night, and nobody was hurt, firefighters said.</p></body>
                """;

        var story = Reading.story(Reading.text("a.html", html));

        assertThat(story.headline()).isEqualTo("Mill burns");
        assertThat(story.body()).startsWith("The old mill");
    }

    @Test
    void takesThePublisherOffTitlesInAllItsForms() {
        assertThat(List.of(
                        Titles.withoutPublisher("Ferry sinks - Harbour Times", null, "Harbour Times"),
                        Titles.withoutPublisher("Ferry sinks | World | The Harbour Times", null, "Harbour Times"),
                        Titles.withoutPublisher(
                                "Ferry sinks — harbourtimes.example", "https://www.harbourtimes.example/a"),
                        Titles.withoutPublisher("Talks - and talks - Harbour Times", null, "Harbour Times"),
                        Titles.withoutPublisher("Harbour Times sold", null, "Harbour Times")))
                .containsExactly(
                        "Ferry sinks", "Ferry sinks | World", "Ferry sinks", "Talks - and talks", "Harbour Times sold");
    }

    @Test
    void refusesAPageOfMoreElementsThanAnyPageOfNewsHas() {
        assertThat(Reading.unreadable(Reading.text("a.html", "<html><body>" + "<b>x</b>".repeat(40_000)))
                        .reason())
                .contains("30,000 elements");
    }
}
