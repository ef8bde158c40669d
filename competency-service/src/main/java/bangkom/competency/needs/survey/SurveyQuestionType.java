package bangkom.competency.needs.survey;

/** How a question is answered: from 1 (not needed) to 5 (urgent), by options, by the level that is needed, or in words. */
enum SurveyQuestionType {
    SCALE_1_5,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    COMPETENCY_RATING,
    TEXT;

    boolean hasOptions() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }
}
