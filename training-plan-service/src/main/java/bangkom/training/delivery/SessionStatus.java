package bangkom.training.delivery;

/** Where a session stands (status kelas). */
enum SessionStatus {
    DRAFT,
    OPEN,
    CONFIRMED,
    IN_PROGRESS,
    COMPLETED,
    POSTPONED,
    CANCELLED
}
