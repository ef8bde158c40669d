package bangkom.competency.directory;

/** The yearly verdict on a civil servant's work (predikat kinerja). */
public enum PerformancePredicate {
    VERY_GOOD,
    GOOD,
    FAIR,
    POOR,
    VERY_POOR
}
