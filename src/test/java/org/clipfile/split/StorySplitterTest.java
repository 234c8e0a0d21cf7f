package org.clipfile.split;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StorySplitterTest {
    private final StorySplitter splitter = new StorySplitter();

    @Test
    void theSamplesMainStoryIsCompleteAndHasItsCreditTakenOut() {
        var main = splitter.split(Pages.sample()).stories().getFirst();

        assertNull(main.headline());
        assertFalse(main.truncated());
        assertEquals(List.of("EPA-EFE"), main.credits());
        assertEquals(15, main.body().split("\n\n").length);
        assertTrue(main.body().contains("as part of any peace agreement.\n\nTrump, who is rushing to end the war"));
    }

    @Test
    void theSamplesTeasersAreStoriesOfTheirOwnAndBreakOff() {
        var stories = splitter.split(Pages.sample()).stories();

        assertEquals(5, stories.size());
        var teasers = stories.subList(1, 5);
        assertTrue(teasers.stream().allMatch(Story::truncated));
        assertEquals("NEXT GENERATION", teasers.get(0).kicker());
        assertNull(teasers.get(1).kicker());
        assertEquals("AUKUS", teasers.get(2).kicker());
        assertEquals("‘WORLD WAR III’", teasers.get(3).kicker());
    }

    @Test
    void theSamplesDecksAreToldFromTheirBodies() {
        var stories = splitter.split(Pages.sample()).stories();

        assertTrue(stories.get(1).deck().endsWith("manufacturing plants, TSMC said"));
        assertTrue(stories.get(1).body().startsWith("Taiwan Semiconductor Manufacturing Co (TSMC, 台積電) plans"));
        assertNull(stories.get(2).deck());
        assertTrue(stories.get(2).body().startsWith("The Philippines is working"));
        assertTrue(stories.get(3).deck().endsWith("submarine issues will be resolved"));
        assertTrue(stories.get(3).body().startsWith("Australian Ambassador to the US Kevin Rudd on Friday"));
        assertTrue(stories.get(4).deck().endsWith("421 votes against six"));
        assertTrue(stories.get(4).body().startsWith("The US House of Representatives"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n", "\uFEFF", "\u00A0\u2028\u0085"})
    void aBlankTextHasNoStories(String blank) {
        assertEquals(new SplitText(List.of(), List.of()), splitter.split(blank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u0085", "\n\n", "\n\n\n", "\n\u00A0\n"})
    void everyKindOfLineBreakEndsAParagraph(String lineBreak) {
        var text = "\uFEFFThe council met on Monday and voted." + lineBreak + "It meets again on Friday.";

        var story = splitter.split(text).stories().getFirst();

        assertEquals("The council met on Monday and voted.\n\nIt meets again on Friday.", story.body());
    }

    @Test
    void hardWrappedLinesAreJoinedWithSpaces() {
        var text = """
                The council voted on Monday to close the old bridge to cars, after
                engineers found cracks in two of its seven arches and said that it
                could not carry lorries.

                The bridge was built in 1903.
                """;

        assertEquals("""
                The council voted on Monday to close the old bridge to cars, after engineers found cracks in two of its \
                seven arches and said that it could not carry lorries.

                The bridge was built in 1903.""", splitter.split(text).stories().getFirst().body());
    }

    @Test
    void aHeadlineNeedsAParagraphBelowIt() {
        var alone =
                splitter.split("Council closes old bridge to cars").stories().getFirst();
        var above = splitter.split("Council closes old bridge to cars\nThe council voted on Monday to close it.")
                .stories()
                .getFirst();

        assertNull(alone.headline());
        assertEquals("Council closes old bridge to cars", alone.body());
        assertEquals("Council closes old bridge to cars", above.headline());
    }

    @Test
    void aBylineUnderAHeadlineBeginsTheNextStory() {
        var text = """
                Council closes old bridge
                By Ada Orr
                The council voted on Monday to close it.
                Cyclists may still cross.
                Ferry to run all night
                By Ben Ivey
                The ferry will run all night from May.
                """;

        var stories = splitter.split(text).stories();

        assertEquals(
                List.of("Council closes old bridge", "Ferry to run all night"),
                stories.stream().map(Story::headline).toList());
        assertEquals(List.of("Ben Ivey"), stories.getLast().bylines());
    }

    @Test
    void aCrossheadStaysInTheBody() {
        var text = """
                Council closes old bridge
                By Ada Orr
                The council of Orrville voted on Monday to close Orr Bridge to cars.
                Cracks in the arches
                Engineers had warned Orrville about the bridge for years.
                """;

        var story = splitter.split(text).stories().getFirst();

        assertEquals(3, story.body().split("\n\n").length);
    }

    @Test
    void speakersInCapitalsAreNoKickers() {
        var text = """
                The inquiry heard from two engineers.
                ORR: When did the cracks show?
                IVEY: In the spring of 1998, when the river was low.
                ORR: And whom was told of them?
                IVEY: Nobody asked.
                """;

        assertEquals(1, splitter.split(text).stories().size());
    }

    @Test
    void aParagraphWithoutItsFullStopDoesNotEndAStoryThatGoesOn() {
        var text = """
                Mayor Ada Orr closed Orr Bridge on Monday. She said in Orrville that Engineer Ben Ivey had found cracks \
                in two arches of the bridge and that the town had no choice
                Ivey told Orr in Orrville last year that Orr Bridge was not safe.
                """;

        assertEquals(1, splitter.split(text).stories().size());
    }

    @Test
    void separatorsAloneDivideNothing() {
        var text = """
                Mayor Ada Orr closed Orr Bridge in Orrville on Monday.
                * * *
                The bridge was built in 1903 by a man who could not swim.
                """;

        var split = splitter.split(text);

        assertEquals(1, split.stories().size());
        assertEquals(LeftOut.Reason.SEPARATOR, split.leftOut().getFirst().reason());
    }

    @Test
    void hostileTextsOfTwoMillionUnitsAreSplit() {
        int size = 2_000_000;
        assertEquals(
                size,
                splitter.split("A".repeat(size)).stories().getFirst().body().length());
        assertTrue(splitter.split("\n".repeat(size)).stories().isEmpty());
        assertFalse(splitter.split("A\n".repeat(size / 2)).stories().isEmpty());
        assertFalse(splitter.split("A ".repeat(size / 2)).stories().isEmpty());
        assertFalse(splitter.split("(".repeat(size)).stories().isEmpty()
                && splitter.split("(".repeat(size)).leftOut().isEmpty());
        assertFalse(
                splitter.split("KICKER: The x\n".repeat(size / 14)).stories().isEmpty());
        assertFalse(splitter.split("Photo: AFP\nApril 25, 2025\n".repeat(size / 26))
                .leftOut()
                .isEmpty());
        assertFalse(splitter.split("By Jane Roe\nRead more\nA line\nIt ended.\n".repeat(size / 40))
                .stories()
                .isEmpty());
    }
}
