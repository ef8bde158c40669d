package bangkom.competency.needs.survey;

import bangkom.competency.needs.InstrumentStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey with how many were asked and how many answered. */
record SurveyInstrumentView(
        UUID id,
        long version,
        UUID needsAnalysisId,
        String title,
        InstrumentStatus status,
        List<SurveyQuestion> questions,

        @Schema(description = "Empty: all units") List<UUID> unitIds,

        @Schema(description = "People, counted when it opens")
        int invited,

        @Schema(description = "People") int responded,
        List<SurveyVerb> allowedActions) {}
