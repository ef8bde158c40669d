package bangkom.evaluation.project;

/** Where a project stands (status proyek penerapan). */
public enum ProjectStatus {
    PROPOSED,
    APPROVED,
    IN_PROGRESS,
    SUBMITTED,
    ASSESSED,
    CLOSED,
    RETURNED,
    ABANDONED
}
