package bangkom.competency.needs.calendar;

import bangkom.competency.needs.AnalysisPhase;
import bangkom.competency.needs.PlannedPhase;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that a phase is given. */
public record AnalysisPhaseDraft(
        @NotNull AnalysisPhase phase,
        @NotNull @Schema(examples = "2026-03-01") LocalDate startsOn,
        @NotNull @Schema(examples = "2026-03-31") LocalDate dueOn) {
    PlannedPhase planned(PlannedPhase before) {
        var same = before != null && before.dueOn().equals(dueOn);
        return new PlannedPhase(phase, startsOn, dueOn, same && before.toldLate());
    }
}
