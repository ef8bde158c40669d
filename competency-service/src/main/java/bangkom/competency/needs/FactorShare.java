package bangkom.competency.needs;

import java.math.BigDecimal;

/** What one factor adds to a score: its value 0..1, its weight, and their product, all exact. */
public record FactorShare(Factor name, BigDecimal value, int weight, BigDecimal contribution) {}
