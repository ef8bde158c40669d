package bangkom.competency.evidence;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import bangkom.competency.profile.EvidenceSource;
import bangkom.competency.profile.EvidenceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as it is known here. */
record EvidenceView(
        UUID id,
        long version,
        UUID employeeId,
        UUID competencyId,

        @Schema(description = "As judged; as claimed while it is pending") @Sortable
        int level,

        @Schema(description = "Null for what nobody claimed: results and what other services told") @Nullable
        Integer claimedLevel,

        EvidenceSource sourceKind,
        UUID sourceId,
        @Sortable LocalDate observedOn,

        @Schema(description = "The first day on which its document is valid no longer; null: without end") @Nullable
        LocalDate documentValidUntil,

        @Schema(
                description = "The first day on which it counts no longer: by the policy of the dictionary or as its"
                        + " document ends, whichever is earlier; null: without end")
        @Nullable
        LocalDate validUntil,

        @Schema(description = "By the dictionary's policy; null for a source that decides no level") @Nullable
        Integer weight,

        EvidenceStatus status,

        @Nullable @Schema(maxLength = 300, examples = "Pelatihan analisis data pemerintah")
        String title,

        @Nullable EvidenceDocumentKind documentKind,

        @Nullable @Schema(maxLength = 300, examples = "SERT/2025/00417")
        String documentReference,

        @Schema(description = "Why it was last amended, rejected or revoked") @Nullable
        String reason,

        @Schema(description = "The evidence it puts right") @Nullable
        UUID amends,

        @Schema(description = "What the caller may do now") List<EvidenceVerb> allowedActions)
        implements AboutPerson {
    static EvidenceView of(Evidence evidence, EvidenceVerb.Reviewer who) {
        return new EvidenceView(
                evidence.id(),
                evidence.version(),
                evidence.employeeId(),
                evidence.competencyId(),
                evidence.level(),
                evidence.claimedLevel(),
                evidence.sourceKind(),
                evidence.sourceId(),
                evidence.observedOn(),
                evidence.documentValidUntil(),
                evidence.validUntil(),
                evidence.weight(),
                evidence.status(),
                evidence.title(),
                evidence.documentKind(),
                evidence.documentReference(),
                evidence.reason(),
                evidence.amends(),
                EvidenceVerb.allowed(evidence, who));
    }
}
