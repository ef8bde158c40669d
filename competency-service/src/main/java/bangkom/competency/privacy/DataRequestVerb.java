package bangkom.competency.privacy;

/** What can be done with a request. */
enum DataRequestVerb {
    ANSWER,
    LIFT
}
