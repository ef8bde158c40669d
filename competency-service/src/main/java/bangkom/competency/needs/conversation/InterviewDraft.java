package bangkom.competency.needs.conversation;

import bangkom.competency.needs.finding.NeedFindingDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An interview that was held, with what it found. */
record InterviewDraft(
        @NotNull UUID needsAnalysisId,
        @NotNull LocalDate heldOn,
        @NotNull UUID intervieweeId,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid NeedFindingDraft> findings) {}
