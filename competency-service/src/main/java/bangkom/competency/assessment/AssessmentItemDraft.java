package bangkom.competency.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment made elsewhere and taken over; the reference is its name there. */
record AssessmentItemDraft(
        @NotBlank @Size(max = 100) @Schema(examples = "AC-2026-0001")
        String externalRef,

        @NotNull UUID employeeId,
        @NotNull AssessmentKind kind,
        @NotNull LocalDate assessedOn,

        @Nullable @Schema(description = "Who assessed, if that is a civil servant of the agency")
        UUID assessorId,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid AssessedLevel> results) {
    AssessmentDraft draft() {
        return new AssessmentDraft(employeeId, kind, assessedOn, assessorId, results);
    }
}
