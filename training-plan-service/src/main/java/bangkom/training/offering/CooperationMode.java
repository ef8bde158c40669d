package bangkom.training.offering;

/** How the agency takes part (pola: mandiri, kontribusi, fasilitasi, kerja sama). */
public enum CooperationMode {
    OWN,
    CONTRIBUTION,
    FACILITATED,
    COOPERATION
}
