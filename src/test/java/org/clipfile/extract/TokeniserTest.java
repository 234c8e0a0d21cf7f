package org.clipfile.extract;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TokeniserTest {
    private static final Tokeniser TOKENISER = new Tokeniser();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    Hsu Maw-shin (許茂新) said; Hsu|Maw-shin|(|許茂新|)|said
                    TSMC台積電; TSMC|台積電
                    O’Neill’s car; O’Neill|’s|car
                    the workers’ demands; the|workers|’|demands
                    I don’t, we'll; I|do|n’t|,|we|'ll
                    Mr. J.K. Rowling Jr. won.; Mr.|J.K.|Rowling|Jr.|won|.
                    in the U.S. on Sept. 30; in|the|U.S.|on|Sept.|30
                    US$831.5 billion, 2-nanometer; US$831.5|billion|,|2-nanometer
                    AT&T—a state-run firm; AT&T|—|a|state-run|firm
                    “Yes,” she said...; “|Yes|,|”|she|said|...
                    Sherrod Brown, D-N.Y., said; Sherrod|Brown|,|D-N.Y.|,|said
                    """)
    void wordsKeepWhatBelongsToThem(String text, String expected) {
        Tokens tokens = TOKENISER.tokenise(Part.BODY, text);
        String found = IntStream.range(0, tokens.size()).mapToObj(tokens::form).collect(Collectors.joining("|"));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    He left. She stayed.; 2
                    Mr. Smith met Gen. Kim Jr. of the U.S. Army.; 1
                    It is in the U.S. The army left.; 2
                    Donald J. Trump won on Nov. 5.; 1
                    “It is.” He left.; 2
                    “What?” asked the judge.; 1
                    """)
    void abbreviationsDoNotEndASentence(String text, int sentences) {
        assertEquals(sentences, TOKENISER.tokenise(Part.BODY, text).sentences());
    }

    @Test
    void aBlankLineEndsASentence() {
        assertEquals(
                2, TOKENISER.tokenise(Part.BODY, "No stop here\n\nNor here").sentences());
    }

    @Test
    void offsetsPointIntoTheText() {
        String text = "  “Zelenskiy’s”\u00a0plan — 計畫.";
        Tokens tokens = TOKENISER.tokenise(Part.BODY, text);
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(tokens.form(i), text.substring(tokens.start(i), tokens.end(i)));
        }
        assertEquals(8, tokens.size());
    }
}
