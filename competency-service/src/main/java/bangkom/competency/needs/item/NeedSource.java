package bangkom.competency.needs.item;

import java.util.UUID;

/**
 * What a need rests on: a survey-response, survey-instrument, interview, group-discussion, supervisor-dialogue,
 * employee-proposal, assessment or organisational-goal.
 */
record NeedSource(String kind, UUID id) {}
