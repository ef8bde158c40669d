package bangkom.competency.evidence;

import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.EvidenceStatus;
import java.util.UUID;

/** Which evidence is asked for. */
record EvidenceFilter(UUID employeeId, UUID competencyId, EvidenceStatus status, EvidenceSource sourceKind) {}
