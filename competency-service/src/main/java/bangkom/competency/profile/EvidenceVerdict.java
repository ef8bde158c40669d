package bangkom.competency.profile;

/** Whether a piece of evidence decides a level, or why not. */
enum EvidenceVerdict {
    DECIDES,
    OLDER,
    AFTER_THE_DAY,
    WEAK_SOURCE,
    NOT_ACCEPTED
}
