package bangkom.evaluation.rule;

/** What a figure is: the least mean score or gain of a band, or the days before a level may be evaluated. */
public enum EvaluationRuleKind {
    SCORE_FROM,
    GAIN_FROM,
    EARLIEST_DAYS
}
