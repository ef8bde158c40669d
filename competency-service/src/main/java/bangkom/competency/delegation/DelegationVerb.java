package bangkom.competency.delegation;

/** What can be done with a delegation that holds. */
enum DelegationVerb {
    REVOCATION
}
