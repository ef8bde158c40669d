package bangkom.competency.assessment;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as it is known here. */
record AssessmentView(
        UUID id,
        long version,
        UUID employeeId,
        AssessmentKind kind,
        @Sortable LocalDate assessedOn,
        AssessmentStatus status,

        @Schema(description = "The civil servant who assessed; null for those of other bodies") @Nullable
        UUID assessorId,

        @Nullable String externalRef,
        List<AssessedLevel> results,

        @Schema(description = "Why it was rejected") @Nullable
        String reason,

        @Schema(description = "What the caller may do now") List<AssessmentVerb> allowedActions)
        implements AboutPerson {
    static AssessmentView of(Assessment assessment, AssessmentVerb.Deciding who) {
        return new AssessmentView(
                assessment.id(),
                assessment.version(),
                assessment.employeeId(),
                assessment.kind(),
                assessment.assessedOn(),
                assessment.status(),
                assessment.assessorId(),
                assessment.externalRef(),
                assessment.results(),
                assessment.reason(),
                AssessmentVerb.allowed(assessment, who));
    }
}
