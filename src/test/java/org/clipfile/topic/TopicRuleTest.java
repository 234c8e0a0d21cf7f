package org.clipfile.topic;

import org.clipfile.refusal.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a topic's rule finds in a story. */
class TopicRuleTest {

    private static final TopicRule.Text NO_SUMMARY = new TopicRule.Text("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    war                    | The War ended.              | 0.4
                    war                    | The warden smiled.          | 0.0
                    "peace talks"          | Peace talks began.          | 0.4
                    "peace talks"          | They talk of peace.         | 0.0
                    ceasefire OR truce     | A truce, no ceasefire yet.  | 0.64
                    diplom*                | A diplomatic note.          | 0.4
                    "chip plant*"          | Two chip plants were built. | 0.4
                    "chip plant*"          | A plant for chips.          | 0.0
                    war                    | war war war                 | 0.4
                    """)
    void eachTermThatIsFoundMakesItSurer(String rule, String body, double score) {
        assertThat(TopicRule.parse(rule).score(NO_SUMMARY, new TopicRule.Text(body)))
                .isEqualTo(score);
    }

    @Test
    void aTermInHeadlineOrDeckCountsTwice() {
        var score = TopicRule.parse("war").score(new TopicRule.Text("War ends"), new TopicRule.Text("It is over."));
        assertThat(score).isEqualTo(0.64);
    }

    @ParameterizedTest
    @CsvSource({"war OR, 7", "OR war, 1", "war peace, 5", "'\"peace talks', 1", "***, 1", "'', 1"})
    void aRuleThatCannotBeReadIsRefusedWithThePosition(String rule, int character) {
        assertThatThrownBy(() -> TopicRule.parse(rule))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("at character " + character + ":");
    }
}
