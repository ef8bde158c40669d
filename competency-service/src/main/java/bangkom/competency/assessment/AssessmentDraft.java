package bangkom.competency.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody found when assessing a person. */
record AssessmentDraft(
        @NotNull UUID employeeId,
        @NotNull AssessmentKind kind,
        @NotNull LocalDate assessedOn,

        @Nullable
        @Schema(
                description =
                        "Who assessed, if that is a civil servant of the agency; absent: the person of SELF, and of"
                                + " SUPERVISOR the superior who writes it")
        UUID assessorId,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid AssessedLevel> results) {}
