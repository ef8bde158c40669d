package bangkom.competency.needs.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the answers a question offers (pilihan jawaban). */
record SurveyOption(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 500) String text,

        @Schema(description = "Who chooses this says: I need this competency") @Nullable
        UUID competencyId) {}
