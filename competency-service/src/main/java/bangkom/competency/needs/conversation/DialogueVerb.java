package bangkom.competency.needs.conversation;

/** What can be done with a dialogue. */
enum DialogueVerb {
    CONFIRMATION
}
