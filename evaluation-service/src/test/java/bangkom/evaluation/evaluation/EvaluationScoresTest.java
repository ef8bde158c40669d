package bangkom.evaluation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.evaluation.design.EvaluationLevel;
import bangkom.evaluation.design.QuestionTopic;
import bangkom.evaluation.rule.Bands;
import bangkom.evaluation.rule.EvaluationRuleKind;
import bangkom.evaluation.rule.EvaluationRuleView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationScoresTest {
    private static final Bands SCORES = bands("GOOD", "3.41", "POOR", "1.00");
    private static final Bands GAINS = bands("MEDIUM", "0.30", "LOW", "0.00");
    private static final List<TopicAnswers> ANSWERS = List.of(
            new TopicAnswers(QuestionTopic.FACILITY, 3, 12), new TopicAnswers(QuestionTopic.ENVIRONMENT, 3, 14));

    @Test
    void theMeanIsOverAllAnswersHalfUp() {
        var scores = EvaluationScores.of(EvaluationLevel.REACTION, 3, ANSWERS, List.of(), SCORES, GAINS);

        assertThat(scores.meanScore()).isEqualTo("4.33");
        assertThat(scores.category()).isEqualTo("GOOD");
        assertThat(scores.topics())
                .containsExactly(
                        new TopicScore(QuestionTopic.FACILITY, new BigDecimal("4.00")),
                        new TopicScore(QuestionTopic.ENVIRONMENT, new BigDecimal("4.67")));
    }

    @Test
    void whatOneOrTwoPeopleSayIsNoScore() {
        var scores = EvaluationScores.of(EvaluationLevel.REACTION, 2, ANSWERS, List.of(), SCORES, GAINS);

        assertThat(scores.meanScore()).isNull();
        assertThat(scores.category()).isNull();
        assertThat(scores.topics()).isEmpty();
    }

    @Test
    void theGainIsTheShareOfWhatWasLeftToLearn() {
        assertThat(test(55, 82).normalisedGain())
                .hasValueSatisfying(gain -> assertThat(gain).isEqualByComparingTo("0.6"));
        assertThat(test(50, 40).normalisedGain())
                .hasValueSatisfying(gain -> assertThat(gain).isEqualByComparingTo("-0.2"));
        assertThat(test(100, 100).normalisedGain()).isEmpty();
    }

    @Test
    void whoKnewItAllBeforeDoesNotCountInTheMeanGain() {
        var tests = List.of(test(55, 82), test(50, 75), test(100, 90));

        var scores = EvaluationScores.of(EvaluationLevel.LEARNING, 0, List.of(), tests, SCORES, GAINS);

        assertThat(scores.meanNormalisedGain()).isEqualTo("0.55");
        assertThat(scores.category()).isEqualTo("MEDIUM");
        assertThat(EvaluationScores.of(EvaluationLevel.LEARNING, 0, List.of(), tests.subList(0, 2), SCORES, GAINS)
                        .meanNormalisedGain())
                .isNull();
    }

    private static TestResult test(int pre, int post) {
        return new TestResult(BigDecimal.valueOf(pre), BigDecimal.valueOf(post), BigDecimal.valueOf(100));
    }

    private static Bands bands(String upper, String from, String lower, String least) {
        return new Bands(List.of(rule(upper, from), rule(lower, least)));
    }

    private static EvaluationRuleView rule(String code, String from) {
        return new EvaluationRuleView(
                EvaluationRuleKind.SCORE_FROM, code, new BigDecimal(from), LocalDate.of(2018, 1, 1), "uji");
    }
}
