package bangkom.competency.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import bangkom.competency.needs.item.NeedFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PriorityTest {
    private static final PriorityWeights WEIGHTS = new PriorityWeights(25, 20, 15, 10, 15, 5, 10);

    @Test
    void aScoreIsExactlyTheSumOfItsContributions() {
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            var values = values(random);
            var priority = Priority.of(values, WEIGHTS);
            assertThat(priority.factors().stream()
                            .map(FactorShare::contribution)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(priority.score())
                    .isEqualByComparingTo(BigDecimal.valueOf(Priority.points(values, WEIGHTS), 4));
            assertThat(priority.score()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
    }

    @Test
    void aContributionIsWeightTimesValue() {
        var values = new EnumMap<Factor, Integer>(Factor.class);
        values.put(Factor.GAP, Priority.fraction(1, 3));
        var priority = Priority.of(values, WEIGHTS);
        assertThat(priority.score()).isEqualTo(new BigDecimal("8.3325"));
        assertThat(priority.factors()).hasSize(7);
    }

    @Test
    void aFractionStaysWithinZeroAndOne() {
        assertThat(Priority.fraction(5, 0)).isZero();
        assertThat(Priority.fraction(-1, 3)).isZero();
        assertThat(Priority.fraction(9, 3)).isEqualTo(10_000);
        assertThat(Priority.fraction(2, 3)).isEqualTo(6_667);
    }

    @Test
    void weightsThatDoNotSumTo100AreRefusedWithEveryViolation() {
        assertThatThrownBy(() -> new PriorityWeights(-1, 101, 0, 0, 0, 0, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.pointer())
                                .containsExactly("/weights/gap", "/weights/headcount", "/weights"));
    }

    @Test
    void theOrderOfTheInputDoesNotChangeTheRanking() {
        var random = new Random(2);
        var needs = new ArrayList<NeedFacts>();
        for (int i = 0; i < 200; i++) {
            var values = i % 2 == 0 ? new EnumMap<Factor, Integer>(Factor.class) : values(random);
            needs.add(new NeedFacts(new UUID(9, i), new UUID(7, i % 5), new UUID(8, i), i % 3, values));
        }
        var expected = NeedFacts.ranked(needs, WEIGHTS);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(needs, random);
            assertThat(NeedFacts.ranked(needs, WEIGHTS)).isEqualTo(expected);
        }
        assertThat(expected)
                .extracting(need -> need.priority(WEIGHTS).score())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void changingOneFactorMovesItsContributionAndNoOther() {
        var random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            var values = values(random);
            var before = Priority.of(values, WEIGHTS);
            var changed = Factor.values()[random.nextInt(Factor.values().length)];
            values.put(changed, random.nextInt(10_001));
            var after = Priority.of(values, WEIGHTS);
            var moved = BigDecimal.ZERO;
            for (int f = 0; f < before.factors().size(); f++) {
                var was = before.factors().get(f);
                var is = after.factors().get(f);
                if (is.name() == changed) {
                    moved = is.contribution().subtract(was.contribution());
                } else {
                    assertThat(is).isEqualTo(was);
                }
            }
            assertThat(after.score().subtract(before.score())).isEqualByComparingTo(moved);
        }
    }

    private static EnumMap<Factor, Integer> values(Random random) {
        var values = new EnumMap<Factor, Integer>(Factor.class);
        for (var factor : Factor.values()) {
            values.put(factor, random.nextInt(10_001));
        }
        return values;
    }
}
