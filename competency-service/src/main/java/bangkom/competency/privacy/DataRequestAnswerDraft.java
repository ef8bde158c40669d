package bangkom.competency.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about a request, or why nothing. */
record DataRequestAnswerDraft(
        @NotNull @Schema(examples = "true") Boolean granted,

        @NotBlank @Size(max = 2000) @Schema(examples = "Sudah diperbaiki")
        String answer) {}
