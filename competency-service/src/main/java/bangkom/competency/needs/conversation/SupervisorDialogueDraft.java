package bangkom.competency.needs.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A dialogue that was held, as the superior writes it down. */
record SupervisorDialogueDraft(
        @NotNull UUID needsAnalysisId,
        @NotNull UUID employeeId,
        @NotNull LocalDate heldOn,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid DialogueNeedDraft> needs) {}
