package bangkom.training.plan;

/** Where a plan stands on its way to the appointing official (status rencana pengembangan kompetensi). */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    VERIFIED,
    ENDORSED,
    APPROVED,
    PUBLISHED,
    SUPERSEDED,
    CLOSED
}
