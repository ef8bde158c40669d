package bangkom.evaluation.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as its author proposes it. */
record ApplicationProjectDraft(
        @NotNull UUID sessionId,
        @NotBlank @Size(max = 300) String title,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> competencyIds,

        @Schema(description = "Who approves and assesses it; somebody else of the agency") @NotNull
        UUID mentorId,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid ProjectMetricDraft> metrics) {}
