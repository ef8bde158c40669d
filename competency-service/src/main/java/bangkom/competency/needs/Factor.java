package bangkom.competency.needs;

/** What makes one need more pressing than another (faktor prioritas). */
public enum Factor {
    GAP,
    HEADCOUNT,
    IMPORTANCE,
    PERFORMANCE,
    GOAL,
    URGENCY,
    EVIDENCE
}
