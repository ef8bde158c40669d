package bangkom.competency.needs.item;

import java.util.UUID;

/** What a need rests on: a survey-response, interview, group-discussion, supervisor-dialogue or assessment. */
record NeedSource(String kind, UUID id) {}
