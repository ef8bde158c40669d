package bangkom.competency.profile;

/** How far a piece of evidence has come and whether it still stands; only an accepted one counts. */
public enum EvidenceStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    AMENDED,
    REVOKED
}
