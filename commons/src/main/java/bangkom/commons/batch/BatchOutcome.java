package bangkom.commons.batch;

/** What became of an item of a batch. */
public enum BatchOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
