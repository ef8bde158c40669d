package bangkom.competency.privacy;

/** What the law lets somebody ask: to see, to have corrected, to object to processing by machine alone. */
enum DataRequestKind {
    ACCESS,
    RECTIFICATION,
    OBJECTION
}
