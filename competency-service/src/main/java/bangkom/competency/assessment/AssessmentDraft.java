package bangkom.competency.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody found when assessing a person. */
record AssessmentDraft(
        @NotNull UUID employeeId,
        @NotNull AssessmentKind kind,
        @NotNull LocalDate assessedOn,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid AssessedLevel> results) {}
