package bangkom.evaluation.session;

import java.util.List;
import java.util.UUID;

/** Who acts on what is heard of sessions, in the transaction that keeps it. */
public interface SessionFollower {
    /** Heard once or more; the session may have no known participants yet. */
    void completed(UUID agency, CompletedSession session);

    /** More people are known to have completed these sessions, which may not be known themselves yet. */
    void joined(UUID agency, List<UUID> sessions);
}
