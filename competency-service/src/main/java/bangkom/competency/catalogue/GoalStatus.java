package bangkom.competency.catalogue;

/** Whether a goal still asks for anything. */
enum GoalStatus {
    ACTIVE,
    CLOSED
}
