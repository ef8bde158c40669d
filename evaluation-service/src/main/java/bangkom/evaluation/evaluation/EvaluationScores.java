package bangkom.evaluation.evaluation;

import bangkom.evaluation.design.EvaluationLevel;
import bangkom.evaluation.rule.Bands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the answers and tests of an evaluation come to (nilai evaluasi); fewer than three people are never a score. */
record EvaluationScores(BigDecimal meanScore, BigDecimal meanNormalisedGain, String category, List<TopicScore> topics) {
    /** BR-EVAL-06: what one or two people said would be their own words. */
    static final int ANONYMITY_FLOOR = 3;

    private static final int DECIMALS = 2;

    static EvaluationScores of(
            EvaluationLevel level,
            int respondents,
            List<TopicAnswers> answers,
            List<TestResult> tests,
            Bands scores,
            Bands gains) {
        var heard = respondents < ANONYMITY_FLOOR ? List.<TopicAnswers>of() : answers;
        var mean = mean(heard);
        var gain = tests.size() < ANONYMITY_FLOOR ? null : meanGain(tests);
        var category = level == EvaluationLevel.LEARNING && gain != null ? gains.of(gain) : scores.of(mean);
        return new EvaluationScores(
                mean,
                gain,
                category,
                heard.stream()
                        .map(one -> new TopicScore(one.topic(), mean(List.of(one))))
                        .toList());
    }

    /** Over all answers, each counting the same. */
    private static BigDecimal mean(List<TopicAnswers> answers) {
        long count = answers.stream().mapToLong(TopicAnswers::count).sum();
        long sum = answers.stream().mapToLong(TopicAnswers::sum).sum();
        return count == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Over those who had something left to learn. */
    private static BigDecimal meanGain(List<TestResult> tests) {
        var gains =
                tests.stream().flatMap(test -> test.normalisedGain().stream()).toList();
        return gains.isEmpty()
                ? null
                : gains.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(gains.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
