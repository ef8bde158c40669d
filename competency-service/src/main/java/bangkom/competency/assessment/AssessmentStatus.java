package bangkom.competency.assessment;

/** How far an assessment has come; only a validated one counts. */
enum AssessmentStatus {
    DRAFT,
    SUBMITTED,
    VALIDATED,
    REJECTED
}
