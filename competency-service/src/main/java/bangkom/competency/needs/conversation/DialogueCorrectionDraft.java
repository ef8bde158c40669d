package bangkom.competency.needs.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dialogue as it should have been written down. */
record DialogueCorrectionDraft(
        @NotNull LocalDate heldOn,

        @Schema(description = "All of them; once the analysis no longer collects only their notes may differ")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Valid DialogueNeedDraft> needs,

        @NotBlank @Size(max = 2000) @Schema(examples = "Jenjang yang disepakati 3, bukan 4")
        String reason) {}
