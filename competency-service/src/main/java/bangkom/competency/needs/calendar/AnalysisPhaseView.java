package bangkom.competency.needs.calendar;

import bangkom.competency.needs.AnalysisPhase;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phase of the calendar and where it stands today. */
public record AnalysisPhaseView(
        AnalysisPhase phase,
        LocalDate startsOn,
        LocalDate dueOn,
        PhaseState state,

        @Schema(description = "The last interview or discussion held, the end of the last survey, the day of the step")
        @Nullable
        LocalDate doneOn,

        @Schema(description = "Days from when it was due to when it was done, or to today; 0 if in time")
        long delayDays) {}
