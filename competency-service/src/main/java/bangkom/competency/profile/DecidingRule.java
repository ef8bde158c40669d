package bangkom.competency.profile;

/** Which of the valid evidence decides a level. */
public enum DecidingRule {
    LATEST,
    HIGHEST,
    WEIGHTED
}
