package bangkom.evaluation.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a respondent says. */
record EvaluationResponseDraft(
        @Schema(description = "Needed by who is asked about several people; a participant speaks of himself or herself")
        UUID aboutEmployeeId,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid EvaluationAnswer> answers,
        @Size(max = 2000) String comment) {}
