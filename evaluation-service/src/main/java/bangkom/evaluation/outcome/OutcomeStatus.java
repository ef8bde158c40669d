package bangkom.evaluation.outcome;

/** Where an outcome stands (status hasil). */
enum OutcomeStatus {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
