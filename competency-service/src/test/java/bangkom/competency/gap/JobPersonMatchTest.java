package bangkom.competency.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobPersonMatchTest {
    private static final List<MatchThreshold> FILLING = List.of(from("MS", 80), from("MMS", 68), from("KMS", 0));
    private static final List<MatchThreshold> MAPPING = List.of(from("O", 90), from("CO", 78), from("KO", 0));

    private static final BigDecimal FULL = new BigDecimal("100.00");

    @Test
    void twentyFourOfTwentySevenIsFitAndFairlyOptimal() {
        assertMatch(24, 27, "88.89", "MS", "CO");
    }

    @Test
    void twentyOfTwentySevenIsStillFitAndLessThanOptimal() {
        assertMatch(20, 27, "74.07", "MMS", "KO");
    }

    @Test
    void twentyFourOfThirtySixIsLessThanFit() {
        assertMatch(24, 36, "66.67", "KMS", "KO");
    }

    @Test
    void aBoundaryBelongsToTheUpperClass() {
        assertMatch(4, 5, "80.00", "MS", "CO");
        assertMatch(9, 10, "90.00", "MS", "O");
    }

    @Test
    void theCategoryFollowsTheExactFraction() {
        assertMatch(19_999, 25_000, "80.00", "MMS", "CO");
    }

    @Test
    void anUnassessedCompetencyHasNoGapAndDoesNotCount() {
        var unassessed = new RequiredLevel(3, null);
        assertThat(unassessed.gap()).isNull();
        var match = JobPersonMatch.of(List.of(new RequiredLevel(3, 3), unassessed), FILLING);
        assertThat(match.percent()).isEqualByComparingTo("100");
    }

    @Test
    void nobodyAssessedIsNoMatchAtAll() {
        var match = JobPersonMatch.of(Collections.nCopies(9, new RequiredLevel(3, null)), FILLING);
        assertThat(match).isEqualTo(new JobPersonMatch(0, 0, null, null, null));
    }

    @Test
    void aDeficitIsPositive() {
        assertThat(new RequiredLevel(3, 1).gap()).isEqualTo(2);
        assertThat(new RequiredLevel(3, 4).gap()).isEqualTo(-1);
    }

    @Test
    void theWorkedExampleOfThePlannerHasThreeGapsOfOneLevel() {
        var levels = IntStream.of(3, 3, 2, 3, 3, 2, 2, 3, 3)
                .mapToObj(actual -> new RequiredLevel(3, actual))
                .toList();
        assertThat(levels).extracting(RequiredLevel::gap).containsExactly(0, 0, 1, 0, 0, 1, 1, 0, 0);
        assertThat(JobPersonMatch.of(levels, FILLING))
                .isEqualTo(new JobPersonMatch(24, 27, new BigDecimal("88.89"), new BigDecimal("88.89"), "MS"));
    }

    @Test
    void whateverTheLevelsAreTheMatchAndTheGapsAgree() {
        var random = new Random(20_260_302);
        for (int round = 0; round < 2_000; round++) {
            var levels = new ArrayList<RequiredLevel>();
            for (int i = random.nextInt(26); i >= 0; i--) {
                levels.add(new RequiredLevel(
                        1 + random.nextInt(5), random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(5))));
            }
            var match = JobPersonMatch.of(levels, FILLING);
            var assessed = levels.stream().filter(RequiredLevel::assessed).toList();
            var gaps = assessed.stream().mapToInt(RequiredLevel::gap).sum();
            assertThat(match.required() - match.achieved()).isEqualTo(gaps);
            assertThat(match.percent() == null).isEqualTo(assessed.isEmpty());
            if (assessed.isEmpty()) {
                continue;
            }
            assertThat(match.cappedPercent()).isEqualTo(match.percent().min(FULL));
            Collections.shuffle(levels, random);
            levels.add(new RequiredLevel(5, null));
            assertThat(JobPersonMatch.of(levels, FILLING)).isEqualTo(match);
            if (assessed.stream().allMatch(one -> one.gap() <= 0)) {
                assertThat(match.category()).isEqualTo("MS");
            }
            levels.add(new RequiredLevel(1, 5));
            assertThat(JobPersonMatch.of(levels, FILLING).percent()).isGreaterThanOrEqualTo(match.percent());
        }
    }

    private static MatchThreshold from(String category, int atLeast) {
        return new MatchThreshold(category, atLeast, LocalDate.of(2017, 1, 1), "practice");
    }

    private static void assertMatch(int achieved, int required, String percent, String filling, String mapping) {
        var levels = List.of(new RequiredLevel(required, achieved));
        var match = JobPersonMatch.of(levels, FILLING);
        assertThat(match.percent()).isEqualTo(new BigDecimal(percent));
        assertThat(match.category()).isEqualTo(filling);
        assertThat(JobPersonMatch.of(levels, MAPPING).category()).isEqualTo(mapping);
    }
}
