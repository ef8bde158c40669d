package bangkom.competency.needs.conversation;

import bangkom.competency.needs.finding.NeedFindingDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group discussion as it should have been written down. */
record GroupDiscussionCorrectionDraft(
        @NotNull LocalDate heldOn,

        @NotNull @Min(0) @Max(100) @Schema(description = "Percent of the participants who agree")
        Integer consensusPercent,

        @Schema(description = "All of them; once the analysis no longer collects only their notes may differ")
        @NotEmpty
        @Size(max = 100)
        List<@NotNull @Valid NeedFindingDraft> findings,

        @NotBlank @Size(max = 2000) @Schema(examples = "Kesepakatan salah hitung")
        String reason) {}
