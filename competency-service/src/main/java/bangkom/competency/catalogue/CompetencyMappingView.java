package bangkom.competency.catalogue;

import java.util.UUID;

/** How a competency of this version stands to one of the other version. */
record CompetencyMappingView(UUID competencyId, String code, AssociationType type, UUID formerId, String formerCode) {}
