package org.clipfile.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When two texts are the same words. */
class FingerprintTest {

    private static final String STORY =
            "The harbour authority will close the eastern quay for six weeks from Monday to replace rotten piles.";

    @Test
    void spacingLineBreaksAndQuotationMarksMakeNoDifference() {
        assertThat(Fingerprint.of(null, null, "He said: “We  are\nready.”"))
                .isEqualTo(Fingerprint.of(null, null, "He said: \"We are ready\""));
    }

    @Test
    void aWordMoreIsAnotherStoryWithTheSameOpening() {
        var one = Fingerprint.of(null, null, STORY);
        var other = Fingerprint.of(null, null, STORY + " Again.");
        assertThat(other.story()).isNotEqualTo(one.story());
        assertThat(other.opening()).isEqualTo(one.opening());
    }

    @Test
    void anotherDeckIsAnotherText() {
        assertThat(Fingerprint.of(null, "A deck", STORY).story())
                .isNotEqualTo(Fingerprint.of(null, "Another deck", STORY).story());
    }

    @Test
    void aTeaserOpensItsStoryEvenIfItsLastWordIsCutInTwo() {
        assertThat(Fingerprint.opens(STORY.substring(0, STORY.length() - 6), STORY))
                .isTrue();
        assertThat(Fingerprint.opens(
                        "The harbour authority will open the eastern quay for six weeks from Monday to", STORY))
                .isFalse();
    }

    @Test
    void aTeaserShorterThanAnOpeningOpensNothing() {
        assertThat(Fingerprint.opens("The harbour authority will close", STORY)).isFalse();
    }

    @Test
    void textsOfSignsAloneAreNotAllTheSame() {
        assertThat(Fingerprint.of(null, null, "???")).isNotEqualTo(Fingerprint.of(null, null, "!!!"));
    }
}
