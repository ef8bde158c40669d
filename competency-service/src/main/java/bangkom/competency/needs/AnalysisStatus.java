package bangkom.competency.needs;

/** How far a needs analysis (AKPK) has come. */
public enum AnalysisStatus {
    DRAFT,
    COLLECTING,
    ANALYSING,
    PRIORITISED,
    SIGNED_OFF,
    CLOSED
}
