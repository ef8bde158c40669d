package bangkom.evaluation.design;

/** What a question is about; facility and environment are always asked of participants. */
public enum QuestionTopic {
    FACILITY,
    ENVIRONMENT,
    MATERIAL,
    FACILITATOR,
    BEHAVIOUR,
    OTHER
}
