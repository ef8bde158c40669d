package bangkom.evaluation.evaluation;

/** How many people were asked and how many of them answered, or took the tests. */
record RespondentCount(int invited, int responded) {
    static final RespondentCount NONE = new RespondentCount(0, 0);
}
