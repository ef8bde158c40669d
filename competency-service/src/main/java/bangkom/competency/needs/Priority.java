package bangkom.competency.needs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A score 0..100 that explains itself (prioritas): it is exactly the sum of what its factors contribute. */
public record Priority(BigDecimal score, List<FactorShare> factors) {
    private static final int SCALE = 4;
    private static final long ONE = 10_000;

    /** Values are ten-thousandths: whole numbers, so that no rounding parts the sum from its parts. */
    public static Priority of(Map<Factor, Integer> values, PriorityWeights weights) {
        var factors = Stream.of(Factor.values())
                .map(factor -> share(factor, values.getOrDefault(factor, 0), weights.of(factor)))
                .toList();
        var score = factors.stream()
                .map(FactorShare::contribution)
                .reduce(BigDecimal.ZERO.setScale(SCALE), BigDecimal::add);
        return new Priority(score, factors);
    }

    /** The score alone, in ten-thousandths: what tens of thousands of needs are put in order by. */
    public static int points(Map<Factor, Integer> values, PriorityWeights weights) {
        return Stream.of(Factor.values())
                .mapToInt(factor -> values.getOrDefault(factor, 0) * weights.of(factor))
                .sum();
    }

    /** A part of a whole in ten-thousandths, rounded half up and never outside 0..1; nothing of nothing is 0. */
    public static int fraction(long part, long whole) {
        if (whole <= 0 || part <= 0) {
            return 0;
        }
        return (int) Math.min(ONE, (2 * part * ONE + whole) / (2 * whole));
    }

    private static FactorShare share(Factor factor, int value, int weight) {
        return new FactorShare(
                factor, BigDecimal.valueOf(value, SCALE), weight, BigDecimal.valueOf((long) value * weight, SCALE));
    }
}
