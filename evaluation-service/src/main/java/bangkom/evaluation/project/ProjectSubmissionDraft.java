package bangkom.evaluation.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What came of a project: every metric's figure, and the story. */
record ProjectSubmissionDraft(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid ProjectActual> actuals,
        @NotBlank @Size(max = 4000) String narrative) {}
