package bangkom.commons.batch;

import java.util.UUID;

/** What applying one item did, and to what. */
public record BatchResult(BatchOutcome outcome, UUID id) {
    public static BatchResult created(UUID id) {
        return new BatchResult(BatchOutcome.CREATED, id);
    }

    public static BatchResult updated(UUID id) {
        return new BatchResult(BatchOutcome.UPDATED, id);
    }

    public static BatchResult unchanged(UUID id) {
        return new BatchResult(BatchOutcome.UNCHANGED, id);
    }
}
