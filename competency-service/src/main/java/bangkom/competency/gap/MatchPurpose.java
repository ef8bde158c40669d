package bangkom.competency.gap;

/** What a match is computed for: to fill a job (pengisian jabatan) or to map people (pemetaan). */
public enum MatchPurpose {
    FILLING,
    MAPPING
}
