package org.clipfile.form;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-25T18:03:00Z                 | 2025-04-25T18:03:00Z
            2025-04-25T18:03:00.123+02:00        | 2025-04-25T16:03:00Z
            2025-04-25 18:03:00+00               | 2025-04-25T18:03:00Z
            2025-04-25 18:03                     | 2025-04-25T18:03:00Z
            2025-04-25                           | 2025-04-25T00:00:00Z
            20250425T180300+0100                 | 2025-04-25T17:03:00Z
            2025/4/5                             | 2025-04-05T00:00:00Z
            Fri, 25 Apr 2025 18:03:00 GMT        | 2025-04-25T18:03:00Z
            Fri, 25 Apr 25 18:03 EST             | 2025-04-25T23:03:00Z
            25 Apr 99 08:00:00 PDT               | 1999-04-25T15:00:00Z
            Fri, 25 Apr 2025 18:03:00 -0430      | 2025-04-25T22:33:00Z
            Fri, 25 Apr 2025 18:03:00 GMT+2      | 2025-04-25T16:03:00Z
            Fri, 25 Apr 2025 18:03:00 +0200 (CEST) | 2025-04-25T16:03:00Z
            Friday, 25 April 2025 18:03:60 CEST  | 2025-04-25T16:03:59Z
            25-Sept-2025                         | 2025-09-25T00:00:00Z
            April 25, 2025                       | 2025-04-25T00:00:00Z
            Apr. 25, 2025 6:03 JST               | 2025-04-24T21:03:00Z
            25.04.2025 18:03                     | 2025-04-25T18:03:00Z
            25/04/2025                           | 2025-04-25T00:00:00Z
            4/25/2025                            | 2025-04-25T00:00:00Z
            1745604180                           | 2025-04-25T18:03:00Z
            1745604180000                        | 2025-04-25T18:03:00Z
            """)
    void readsDatesAsTheyAreWritten(String written, Instant meant) {
        assertThat(Dates.parse(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "31 Feb 2025", "2025-13-01", "4/5/2025", "25 Foo 2025", "99999"})
    void saysNothingOfWhatIsNoDateOrTwo(String written) {
        assertThat(Dates.parse(written)).isNull();
    }
}
