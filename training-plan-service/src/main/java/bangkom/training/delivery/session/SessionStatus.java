package bangkom.training.delivery.session;

/** Where a session stands (status kelas). */
public enum SessionStatus {
    DRAFT,
    OPEN,
    CONFIRMED,
    IN_PROGRESS,
    COMPLETED,
    POSTPONED,
    CANCELLED;

    /** While people may be nominated, admitted and withdrawn. */
    public boolean takesPeople() {
        return this == OPEN || this == CONFIRMED;
    }
}
