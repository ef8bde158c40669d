package bangkom.competency.needs.calendar;

import bangkom.competency.needs.AnalysisPhase;
import bangkom.competency.needs.PlannedPhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** On which days the parts of an analysis came to their end; null for what did not yet. */
record PhaseFacts(
        LocalDate surveysOver,
        LocalDate interviewed,
        LocalDate discussed,
        LocalDate analysed,
        LocalDate prioritised,
        LocalDate signedOff) {

    AnalysisPhaseView view(PlannedPhase planned, LocalDate today) {
        var done = doneOn(planned.phase());
        var until = done == null ? today : done;
        return new AnalysisPhaseView(
                planned.phase(),
                planned.startsOn(),
                planned.dueOn(),
                state(planned, done, today),
                done,
                Math.max(0, ChronoUnit.DAYS.between(planned.dueOn(), until)));
    }

    /** Whatever people were not asked by the analysis is not asked any more. */
    private LocalDate doneOn(AnalysisPhase phase) {
        return switch (phase) {
            case SURVEY -> earlier(surveysOver, analysed);
            case INTERVIEW -> earlier(interviewed, analysed);
            case DISCUSSION -> earlier(discussed, analysed);
            case CONSOLIDATION -> analysed;
            case PRIORITISATION -> prioritised;
            case SIGN_OFF -> signedOff;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static PhaseState state(PlannedPhase planned, LocalDate done, LocalDate today) {
        if (done != null) {
            return PhaseState.DONE;
        }
        if (today.isAfter(planned.dueOn())) {
            return PhaseState.LATE;
        }
        return today.isBefore(planned.startsOn()) ? PhaseState.UPCOMING : PhaseState.RUNNING;
    }
}
