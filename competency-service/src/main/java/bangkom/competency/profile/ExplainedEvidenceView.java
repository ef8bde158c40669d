package bangkom.competency.profile;

import java.time.LocalDate;
import java.util.UUID;

/** A piece of evidence and what it counts for. */
record ExplainedEvidenceView(
        UUID evidenceId,
        int level,
        EvidenceSource sourceKind,
        UUID sourceId,
        LocalDate observedOn,
        EvidenceVerdict verdict) {}
