package bangkom.evaluation.design;

/** Who is asked about a participant (responden): the person, the superior, a peer, a subordinate. */
public enum RespondentRole {
    ALUMNI,
    SUPERVISOR,
    PEER,
    SUBORDINATE
}
