package bangkom.competency.catalogue.exchange;

import java.util.UUID;

/** What a competency became in the next published version of its dictionary. */
record CompetencySuccessor(UUID id, String name) {}
