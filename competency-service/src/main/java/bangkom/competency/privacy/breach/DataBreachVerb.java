package bangkom.competency.privacy.breach;

/** Who is told of a breach. */
enum DataBreachVerb {
    SUBJECT_NOTICE,
    AUTHORITY_NOTICE
}
