package bangkom.commons.audit;

/** What was done to a subject. */
public enum AuditAction {
    CREATED,
    CHANGED,
    REMOVED
}
