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

        @Schema(description = "What showed the level") @Nullable
        UUID assessmentId)
        implements AboutPerson {}
