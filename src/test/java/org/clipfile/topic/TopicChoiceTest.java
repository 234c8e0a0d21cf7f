package org.clipfile.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clipfile.topic.TopicFiler.Fit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which topics are made out of evidence. Media topics 1 &gt; 11 &gt; 111, 1 &gt; 12, 2 &gt; 21; own topics 5 &gt; 51. */
class TopicChoiceTest {

    private static final TopicTree TREE =
            new TopicTree(Map.of(11L, 1L, 111L, 11L, 12L, 1L, 21L, 2L, 51L, 5L), Set.of(1L, 11L, 111L, 12L, 2L, 21L));

    @Test
    void theMostSpecificTopicStandsForThoseAboveIt() {
        assertThat(topics(Map.of(1L, 2.0, 11L, 2.0, 111L, 4.0))).containsExactly(111L);
    }

    @Test
    void theTopIsForStoriesThatShowNoMoreThanThat() {
        assertThat(topics(Map.of(1L, 4.0))).containsExactly(1L);
    }

    @Test
    void passingEvidenceDoesNotStandUpToMuchOfAnotherKind() {
        assertThat(topics(Map.of(111L, 6.0, 21L, 0.8))).containsExactly(111L);
        assertThat(topics(Map.of(21L, 2.5))).containsExactly(21L);
    }

    @Test
    void aTopicOfTheArchivesOwnIsNotWeighedAgainstOthers() {
        assertThat(topics(Map.of(111L, 9.0, 51L, 2.0, 5L, 1.0))).containsExactlyInAnyOrder(111L, 51L);
    }

    @Test
    void moreEvidenceMakesAHigherScoreAndNoneMakesNoTopic() {
        assertThat(TopicChoice.choose(Map.of(111L, 6.0), TREE).getFirst().score())
                .isGreaterThan(
                        TopicChoice.choose(Map.of(111L, 3.0), TREE).getFirst().score())
                .isLessThan(1);
        assertThat(TopicChoice.choose(Map.of(), TREE)).isEmpty();
    }

    private static List<Long> topics(Map<Long, Double> evidence) {
        return TopicChoice.choose(evidence, TREE).stream().map(Fit::topicId).toList();
    }
}
