package bangkom.competency.needs.item;

import bangkom.commons.audit.access.AboutPerson;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One whose need it is, and how far the way is. */
record NeedParticipantView(
        UUID employeeId,

        @Schema(description = "Absent while nobody assessed it") @Nullable
        Integer actual,

        int required,

        @Schema(description = "The assessment that showed the level") @Nullable
        UUID assessmentId,

        @Schema(description = "What else showed it: a certificate, an outcome, a document") @Nullable
        UUID evidenceId)
        implements AboutPerson {}
