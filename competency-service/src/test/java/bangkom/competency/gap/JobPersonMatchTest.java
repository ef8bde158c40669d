package bangkom.competency.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobPersonMatchTest {
    private static final List<MatchThreshold> FILLING =
            List.of(new MatchThreshold("MS", 80), new MatchThreshold("MMS", 68), new MatchThreshold("KMS", 0));
    private static final List<MatchThreshold> MAPPING =
            List.of(new MatchThreshold("O", 90), new MatchThreshold("CO", 78), new MatchThreshold("KO", 0));

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
        assertThat(match).isEqualTo(new JobPersonMatch(0, 0, null, null));
    }

    @Test
    void aDeficitIsPositive() {
        assertThat(new RequiredLevel(3, 1).gap()).isEqualTo(2);
        assertThat(new RequiredLevel(3, 4).gap()).isEqualTo(-1);
    }

    private static void assertMatch(int achieved, int required, String percent, String filling, String mapping) {
        var levels = List.of(new RequiredLevel(required, achieved));
        var match = JobPersonMatch.of(levels, FILLING);
        assertThat(match.percent()).isEqualTo(new BigDecimal(percent));
        assertThat(match.category()).isEqualTo(filling);
        assertThat(JobPersonMatch.of(levels, MAPPING).category()).isEqualTo(mapping);
    }
}
