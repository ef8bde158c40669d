package bangkom.competency.profile;

/** Whether a piece of evidence decides a level, or why not. */
enum EvidenceVerdict {
    DECIDES,
    COUNTS,
    OLDER,
    LOWER,
    EXPIRED,
    AFTER_THE_DAY,
    WEAK_SOURCE,
    PENDING,
    REJECTED,
    AMENDED,
    REVOKED
}
