package bangkom.competency.catalogue;

/** The kinds of competency of a civil servant (teknis, manajerial, sosial kultural, pemerintahan). */
public enum CompetencyKind {
    TECHNICAL,
    MANAGERIAL,
    SOCIO_CULTURAL,
    GOVERNMENTAL
}
