package bangkom.competency.needs.item;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the findings that were merged into a need (temuan). */
record NeedFindingView(
        @Schema(description = "For example interview or survey-response")
        String kind,

        UUID sourceId,

        @Schema(description = "Which of the source's findings, from 0")
        int place,

        @Nullable Integer targetLevel,
        @Nullable Integer urgency,
        @Nullable String note) {}
