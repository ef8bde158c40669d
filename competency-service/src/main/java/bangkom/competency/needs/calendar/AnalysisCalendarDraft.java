package bangkom.competency.needs.calendar;

import bangkom.competency.needs.PlannedPhase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole calendar of an analysis; what is not in it has no days of its own. */
public record AnalysisCalendarDraft(@NotNull @Size(max = 6) List<@NotNull @Valid AnalysisPhaseDraft> phases) {
    /** A late phase that keeps its day is not told again. */
    public List<PlannedPhase> planned(List<PlannedPhase> before) {
        return phases.stream()
                .map(draft -> draft.planned(before.stream()
                        .filter(one -> one.phase() == draft.phase())
                        .findFirst()
                        .orElse(null)))
                .toList();
    }
}
