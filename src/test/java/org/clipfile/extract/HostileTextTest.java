package org.clipfile.extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Texts that no newspaper prints. The extractor answers them, finds what is there and invents nothing. */
class HostileTextTest {
    private static final Extractor EXTRACTOR = new NewsExtractor();
    private static final String STORY =
            "The minister said that it was late. Mayor Jane Smith told reporters: “We are ready for the storm.” ";

    private static Extraction read(String body) {
        return EXTRACTOR.extract(new StoryText(null, null, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "許",
                "\"",
                "'",
                "”",
                "’",
                "»",
                "\" ",
                "' ",
                "a. ",
                "A. ",
                "said ",
                "van ",
                "President ",
                ",",
                "-",
                "a-",
                "'s",
                "\n",
                " ",
                "\ud83d",
                "(",
                "John Smith, ",
                "minister of "
            })
    void aMillionOddCharactersBehindAStoryChangeNothingInIt(String odd) {
        Extraction extraction = read(STORY.repeat(20) + "\n\n" + odd.repeat(1_000_000 / odd.length()));
        assertTrue(
                !extraction.language().equals("en") && extraction.people().isEmpty()
                        || extraction.quotes().getFirst().speaker().name().equals("Jane Smith"),
                extraction.language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "‘", "'", "«", "„", "“a ", "\"a ", "‘a ", "“a\n\n", "“a” ", "'a' "})
    void tenThousandQuotationMarksAreAnswered(String mark) {
        Extraction extraction = read(STORY.repeat(400) + "\n\n" + mark.repeat(10_000));
        assertEquals(
                400,
                extraction.quotes().stream()
                        .filter(quote -> quote.text().equals("We are ready for the storm."))
                        .count());
    }

    @Test
    void everyQuoteOfALongStoryHasItsSpeaker() {
        Extraction extraction = read("Jane Smith was there. " + "He said “it is so” and left. ".repeat(20_000));
        assertEquals(20_000, extraction.quotes().size());
    }

    @Test
    void tenThousandPresidentsAreTenThousandPeopleAndTheMinisterIsNoneOfThem() {
        var text = new StringBuilder(STORY.repeat(20));
        for (int i = 0; i < 10_000; i++) {
            text.append("President Qu").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26));
            text.append((char) ('a' + i / 676)).append("zo came. The minister said “no.” ");
        }
        Extraction extraction = read(text.toString());
        assertEquals(10_001, extraction.people().size());
        assertEquals(
                10_000,
                extraction.quotes().stream()
                        .filter(quote -> quote.speaker() == null)
                        .count());
    }

    @Test
    void allCapitalsKeepTheirPeople() {
        Extraction extraction =
                read("MAYOR JANE SMITH TOLD REPORTERS THAT THE STORM WAS OVER AND THE CITY WAS SAFE, THE POLICE SAID.");
        assertEquals(1, extraction.people().size());
        assertEquals("JANE SMITH", extraction.people().getFirst().name());
    }

    @Test
    void allLowerCaseHasNoPeople() {
        Extraction extraction =
                read("mayor jane smith told reporters that the storm was over and the city was safe, the police said.");
        assertEquals(0, extraction.people().size());
    }

    @Test
    void nothingIsFoundInNothing() {
        assertEquals(new Extraction("und", java.util.List.of(), java.util.List.of()), read(""));
        assertEquals(new Extraction("und", java.util.List.of(), java.util.List.of()), read(" \n\n "));
    }
}
