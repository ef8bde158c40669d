package bangkom.competency.needs.conversation;

import bangkom.competency.needs.finding.NeedFindingDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group discussion that was held, with what it found. */
record GroupDiscussionDraft(
        @NotNull UUID needsAnalysisId,
        @NotNull LocalDate heldOn,
        @NotNull @Size(min = 3, max = 100) List<@NotNull UUID> participantIds,

        @NotNull @Min(0) @Max(100) @Schema(description = "Percent of the participants who agree")
        Integer consensusPercent,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid NeedFindingDraft> findings) {}
