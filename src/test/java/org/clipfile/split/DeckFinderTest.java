package org.clipfile.split;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeckFinderTest {
    private final DeckFinder decks = new DeckFinder(Lexicon.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two of seven arches have cracks, but trams may cross until the end of May, the mayor said | The city of "
                        + "Orrville yesterday closed its oldest bridge to cars. It was built in 1903.",
                "Commuters would have to wait until autumn for a ferry that runs all night | Transport Minister Ada Orr on "
                        + "Friday said that the night ferry would not begin before October.",
                "The keeper who found the bear asleep in a bakery said that he had not wanted to wake it | A bear that "
                        + "left Orrville Zoo on Sunday was found yesterday in a bakery.",
                "Would a ferry that runs all night pay for itself? | Orrville on Monday asked its citizens what they "
                        + "would pay for a ticket.",
            })
    void aDeckIsToldFromTheBodyThatRunsOn(String marked) {
        int at = marked.indexOf("| ");
        var text = marked.replace("| ", "");

        assertEquals(at, decks.bodyStart(text).orElse(-1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two tourists who had been missing for three days near Mount Orr were found alive on Thursday. Police said "
                        + "that both were well.",
                "A court in Orrville fined Ben Ivey on Monday for flying a drone over a wedding. The bride was not hurt.",
                "In a statement on Saturday, Orr said Orrville would not sell its ferry to anyone. It is 90 years old.",
                "Engineers who had visited Orrville Bridge told Mayor Ada Orr in March that British journalist Ben Ivey was "
                        + "right about the arches.",
                "the",
                "",
            })
    void aBodyWithoutADeckStaysWhole(String body) {
        assertTrue(decks.bodyStart(body).isEmpty());
    }
}
