package bangkom.competency.needs.survey;

import bangkom.commons.paging.Sortable;
import bangkom.competency.directory.EmploymentType;
import bangkom.competency.directory.JobFamily;
import bangkom.competency.needs.InstrumentStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey with how many were asked and how many answered. */
record SurveyInstrumentView(
        UUID id,
        long version,
        UUID needsAnalysisId,
        @Sortable String title,
        InstrumentStatus status,
        List<SurveyQuestion> questions,

        @Schema(description = "Empty: all units") List<UUID> unitIds,

        List<EmploymentType> employmentTypes,
        List<JobFamily> jobFamilies,
        @Sortable LocalDate opensOn,
        @Sortable LocalDate closesOn,
        boolean anonymous,

        @Schema(description = "People, counted when it opens")
        int invited,

        @Schema(description = "People") int responded,

        @Schema(description = "Of those invited, in percent (tingkat partisipasi); absent before it opens") @Nullable
        BigDecimal participation,

        List<SurveyVerb> allowedActions) {
    /** Half up to one decimal; of nobody there is no rate. */
    static BigDecimal rate(int responded, int invited) {
        return invited == 0
                ? null
                : BigDecimal.valueOf(100L * responded).divide(BigDecimal.valueOf(invited), 1, RoundingMode.HALF_UP);
    }
}
