package org.clipfile.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How names are compared. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hsu Maw-shin, hsu maw shin",
        "O’Neill, oneill",
        "O'Neill, oneill",
        "Luiz Inácio Lula da Silva, luiz inacio lula da silva",
        "BJÖRK, bjork",
        "Lech Wałęsa, lech walesa",
        "Søren Kierkegaard, soren kierkegaard",
        "J.R. Smith, jr smith",
        "許茂新, 許茂新",
        "'  Kevin\u00a0 Rudd ', kevin rudd"
    })
    void caseAccentsAndPunctuationDoNotCount(String name, String folded) {
        assertThat(Names.fold(name)).isEqualTo(folded);
    }
}
