package bangkom.evaluation.evaluation;

/** Where an evaluation stands (status evaluasi). */
public enum EvaluationStatus {
    SCHEDULED,
    OPEN,
    CLOSED,
    SCORED,
    FINALISED,
    CANCELLED
}
