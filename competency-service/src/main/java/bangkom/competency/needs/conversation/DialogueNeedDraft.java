package bangkom.competency.needs.conversation;

import bangkom.competency.needs.finding.Finding;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What employee and superior agree that the employee needs. */
record DialogueNeedDraft(
        @NotNull UUID competencyId,
        @NotNull @Min(1) @Max(5) Integer targetLevel,
        @Size(max = 2000) String note) {
    static DialogueNeedDraft of(Finding finding) {
        return new DialogueNeedDraft(finding.competencyId(), finding.targetLevel(), finding.note());
    }
}
