package bangkom.competency.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** One result of an assessment as a row of a file; the rows of a reference are one assessment. */
record AssessmentRow(
        @NotBlank @Size(max = 100) String externalRef,
        @NotBlank @Size(max = 40) String nip,
        @NotNull AssessmentKind kind,
        @NotNull LocalDate assessedOn,
        @NotBlank @Size(max = 60) String dictionaryCode,
        @NotBlank @Size(max = 40) String competencyCode,
        @NotNull @Min(1) @Max(5) Integer level) {}
