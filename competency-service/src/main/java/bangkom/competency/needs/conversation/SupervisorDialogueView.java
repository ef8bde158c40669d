package bangkom.competency.needs.conversation;

import bangkom.commons.audit.access.AboutPerson;
import bangkom.commons.paging.Sortable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dialogue with what it found, and whether the employee confirmed it. */
record SupervisorDialogueView(
        UUID id,
        long version,
        UUID needsAnalysisId,
        UUID employeeId,
        UUID supervisorId,
        @Sortable LocalDate heldOn,
        DialogueStatus status,
        @Nullable Instant confirmedAt,
        List<DialogueNeedDraft> needs,
        @Nullable Instant correctedAt,
        @Nullable String correctionReason,
        List<DialogueVerb> allowedActions)
        implements AboutPerson {}
