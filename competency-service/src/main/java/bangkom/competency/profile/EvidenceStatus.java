package bangkom.competency.profile;

/** Whether a piece of evidence still stands; only an accepted one counts. */
public enum EvidenceStatus {
    ACCEPTED,
    REVOKED
}
