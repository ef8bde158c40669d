package bangkom.training.jp;

/** Why fewer lesson hours are credited than claimed (alasan pengurangan JP). */
public enum Reduction {
    NO_RULE,
    CONVERTED,
    CAP_PER_DAY,
    CAP_PER_MONTH,
    CAP_PER_YEAR;

    static Reduction by(CapPeriod period) {
        return switch (period) {
            case DAY -> CAP_PER_DAY;
            case MONTH -> CAP_PER_MONTH;
            case YEAR -> CAP_PER_YEAR;
        };
    }
}
