package bangkom.competency.needs;

import java.time.LocalDate;

/** The days a phase is meant to take, and whether it was told that it is late. */
public record PlannedPhase(AnalysisPhase phase, LocalDate startsOn, LocalDate dueOn, boolean toldLate) {
    PlannedPhase late() {
        return new PlannedPhase(phase, startsOn, dueOn, true);
    }
}
