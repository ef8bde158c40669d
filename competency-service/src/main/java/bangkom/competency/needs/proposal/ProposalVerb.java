package bangkom.competency.needs.proposal;

/** What can be done with a proposal. */
enum ProposalVerb {
    ANSWER
}
