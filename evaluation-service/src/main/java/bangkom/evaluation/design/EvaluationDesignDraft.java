package bangkom.evaluation.design;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A design as it is proposed. */
record EvaluationDesignDraft(
        @NotBlank @Size(max = 200) String title,
        @NotNull EvaluationLevel level,

        @Schema(description = "Judged from 1 to 5; REACTION always asks about FACILITY and ENVIRONMENT")
        @NotNull
        @Size(max = 100)
        List<@NotNull @Valid EvaluationQuestion> questions,

        @NotEmpty @Size(max = 4) List<@NotNull RespondentRole> respondentRoles,

        @Schema(description = "Days from the session's end; at least 90 for BEHAVIOUR and RESULT")
        @NotNull
        @Min(0)
        @Max(1100)
        Integer opensAfterDays,

        @NotNull @Min(1) @Max(366) Integer openDays,

        @Schema(description = "Fewer answers do not allow an early closure; below three there is never a score")
        @NotNull
        @Min(1)
        @Max(1000)
        Integer minimumRespondents) {}
