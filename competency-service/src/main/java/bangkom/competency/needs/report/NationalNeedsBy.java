package bangkom.competency.needs.report;

/** What the nation's needs are added up by; one thing at a time, so that no two answers differ by one person. */
enum NationalNeedsBy {
    COMPETENCY,
    KIND,
    PROVINCE
}
