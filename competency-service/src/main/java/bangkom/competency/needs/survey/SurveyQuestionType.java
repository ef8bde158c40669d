package bangkom.competency.needs.survey;

/** How a question is answered: from 1 (I do not need it) to 5 (I need it urgently), or in words. */
enum SurveyQuestionType {
    SCALE_1_5,
    TEXT
}
