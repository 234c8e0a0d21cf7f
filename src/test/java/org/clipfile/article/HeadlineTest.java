package org.clipfile.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Headlines for stories that bring none. */
class HeadlineTest {

    @Test
    void theDeckIsTheHeadlineWhereThereIsOne() {
        assertThat(Headline.derive("Rates stay where they are", "The central bank kept its rate."))
                .isEqualTo("Rates stay where they are");
    }

    @Test
    void elseTheFirstSentenceOfTheLedeWithoutItsFullStop() {
        assertThat(Headline.derive(null, "The central bank kept its rate. Nobody minded.\n\nMore."))
                .isEqualTo("The central bank kept its rate");
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        var headline = Headline.derive(null, "The bank " + "kept its rate ".repeat(20) + "again.");
        assertThat(headline)
                .hasSizeLessThanOrEqualTo(Headline.MAX_LENGTH)
                .endsWith("…")
                .doesNotContain(" …");
    }

    @Test
    void textWithoutSpacesIsNeverCutInsideACharacter() {
        var headline = Headline.derive(null, "a" + "\ud83d\ude00".repeat(100));
        assertThat(headline).hasSizeLessThanOrEqualTo(Headline.MAX_LENGTH).endsWith("…");
        assertThat(Character.isHighSurrogate(headline.charAt(headline.length() - 2)))
                .isFalse();
    }
}
