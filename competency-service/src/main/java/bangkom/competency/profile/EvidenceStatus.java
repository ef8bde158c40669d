package bangkom.competency.profile;

/** How far a piece of evidence has come; only an accepted one counts. AMENDED: another row says it better. */
public enum EvidenceStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    REVOKED,
    AMENDED
}
