package bangkom.competency.needs;

import java.util.Set;

/** How far a needs analysis (AKPK) has come. */
public enum AnalysisStatus {
    DRAFT,
    COLLECTING,
    ANALYSING,
    PRIORITISED,
    SIGNED_OFF,
    CLOSED;

    /** Once its needs are decided for good. */
    static final Set<AnalysisStatus> AFTERWARDS = Set.of(SIGNED_OFF, CLOSED);
}
