package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.UUID;

/** A piece of evidence as it is weighed. */
record EvidenceFact(
        UUID id,
        UUID competencyId,
        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn,
        LocalDate documentValidUntil,
        EvidenceStatus status) {}
