package bangkom.competency.standard;

/** How far a job competency standard has come; a position has one in force. */
enum StandardStatus {
    DRAFT,
    ACTIVE,
    SUPERSEDED
}
