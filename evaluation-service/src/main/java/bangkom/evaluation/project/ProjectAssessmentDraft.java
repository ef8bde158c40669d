package bangkom.evaluation.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the mentor makes of it. */
record ProjectAssessmentDraft(
        @NotNull @Min(1) @Max(5) Integer score,
        @Size(max = 2000) String note) {}
