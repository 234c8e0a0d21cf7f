package org.clipfile.topic.rule;

import java.util.List;
import java.util.Map;

import org.clipfile.refusal.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a topic's rule finds in a story. */
class RuleMatcherTest {

    private static final String HEADLINE = "Truce in sight";
    private static final String DECK = "Envoys meet again";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    war                              | The War ended.                       | yes
                    war                              | The warden smiled.                   | no
                    election                         | Two elections were held.             | yes
                    arrest*                          | They arrested him.                   | yes
                    cafe                             | A café opened.                       | yes
                    "peace talks"                    | Peace talks began.                   | yes
                    "peace talks"                    | They talk of peace.                  | no
                    run-off                          | The run-off is on Sunday.            | yes
                    run-off                          | Water will run off.                  | yes
                    war OR truce                     | A truce.                             | yes
                    diplom*                          | A diplomatic note.                   | yes
                    "chip plant*"                    | Two chip plants were built.          | yes
                    "chip plant*"                    | A plant for chips.                   | no
                    =WHO                             | The WHO warned.                      | yes
                    =WHO                             | Who warned?                          | no
                    bank AND rates                   | The bank kept its rates.             | yes
                    bank AND rates                   | The bank kept quiet.                 | no
                    strike -"air strike"             | The strike went on.                  | yes
                    strike -"air strike"             | An air strike hit the port.          | no
                    (oil OR gas) AND -cooking        | Gas for cooking.                     | no
                    oil OR gas -cooking              | Oil for cooking.                     | yes
                    climate NEAR/3 summit            | A summit on the climate.             | yes
                    climate NEAR/3 summit            | A summit of kings; the sea, the climate. | no
                    climate NEAR/3 (talks OR summit) | Talks about climate.                 | yes
                    headline:truce                   | Nothing.                             | yes
                    headline:envoys                  | Nothing.                             | yes
                    headline:war                     | War.                                 | no
                    headline:(war OR truce)          | Nothing.                             | yes
                    person:Lavrov                    | Nothing.                             | yes
                    person:"Sergei Lavrov"           | Nothing.                             | yes
                    person:Smith                     | Smith.                               | no
                    "sight envoys"                   | Nothing.                             | no
                    """)
    void aRuleFindsWhatItSays(String rule, String body, String found) {
        assertThat(evidence(rule, body) > 0).isEqualTo("yes".equals(found));
    }

    @Test
    void everyDifferentTermIsMoreEvidence() {
        assertThat(evidence("storm OR rain", "Storm and rain."))
                .isGreaterThan(evidence("storm OR rain", "Storm, storm."))
                .isGreaterThan(evidence("storm OR rain", "Storm."));
    }

    @Test
    void aTermInTheHeadlineIsMoreEvidenceThanOneInTheBody() {
        assertThat(evidence("truce OR storm", "Nothing.")).isGreaterThan(evidence("storm", "A storm."));
    }

    @Test
    void aTermInALongStoryIsLessEvidenceThanInAShortOne() {
        assertThat(evidence("storm", "A storm." + " The sun shone again.".repeat(200)))
                .isLessThan(evidence("storm", "A storm."));
    }

    @Test
    void aWeightMultipliesTheEvidence() {
        var once = evidence("storm", "A storm.");
        assertThat(evidence("storm^3", "A storm.")).isCloseTo(3 * once, offset());
        assertThat(evidence("(storm OR rain)^0.5", "A storm.")).isCloseTo(once / 2, offset());
    }

    @Test
    void aRuleTakesThePlaceOfTheOneBeforeIt() {
        var matcher = new RuleMatcher();
        matcher.put(Map.of(1L, "storm", 2L, "rain"));
        matcher.put(Map.of(1L, "sun*"));
        matcher.remove(List.of(2L));
        assertThat(matcher.evidence(story("Storm and rain."))).isEmpty();
        assertThat(matcher.evidence(story("Sunny."))).containsOnlyKeys(1L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    war OR             | 7  | a term is missing
                    OR war             | 1  | a term is missing
                    war peace          | 5  | OR is missing
                    "peace talks       | 1  | a quotation mark is not closed
                    ***                | 1  | a term is missing
                    -war               | 1  | what it wants
                    war -              | 5  | OR is missing
                    (war OR truce      | 14 | ')' is missing
                    war)               | 4  | no '(' for this ')'
                    byline:Smith       | 1  | no field 'byline'
                    war^20             | 4  | a weight above 0
                    war^               | 4  | a weight above 0
                    a NEAR b           | 3  | NEAR is followed by
                    a NEAR/99 b        | 3  | NEAR is followed by
                    (a AND b) NEAR/2 c | 1  | NEAR takes words
                    a NEAR/2 (b -c)    | 10 | NEAR takes words
                    a NEAR/2 person:b  | 10 | the same field
                    =WHO*              | 1  | either '=' in front
                    ``                 | 1  | a term is missing
                    war OR AND         | 8  | a term is missing
                    """)
    void aRuleThatCannotBeReadIsRefusedWithThePosition(String rule, int character, String why) {
        assertThatThrownBy(() -> RuleMatcher.check(rule))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("at character " + character + ":")
                .hasMessageContaining(why);
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        assertThatThrownBy(() -> RuleMatcher.check("(".repeat(10_000))).isInstanceOf(BadInput.class);
    }

    private static double evidence(String rule, String body) {
        var matcher = new RuleMatcher();
        matcher.put(Map.of(1L, rule));
        return matcher.evidence(story(body)).getOrDefault(1L, 0.0);
    }

    private static RuleMatcher.Text story(String body) {
        return new RuleMatcher.Text(HEADLINE, DECK, body, List.of("Sergei Lavrov"));
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(0.0001);
    }
}
