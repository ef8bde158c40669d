package bangkom.competency.needs;

/** The parts of a needs analysis that a calendar gives days to (tahapan AKPK), in the order in which they end. */
public enum AnalysisPhase {
    SURVEY,
    INTERVIEW,
    DISCUSSION,
    CONSOLIDATION,
    PRIORITISATION,
    SIGN_OFF;

    /** What people say is collected side by side; what follows goes step by step. */
    boolean collects() {
        return compareTo(CONSOLIDATION) < 0;
    }

    /** Whether it cannot end before the other one does. */
    boolean follows(AnalysisPhase other) {
        return compareTo(other) > 0 && !collects();
    }
}
