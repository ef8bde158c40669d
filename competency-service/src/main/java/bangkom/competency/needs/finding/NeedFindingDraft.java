package bangkom.competency.needs.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found to be needed in a unit. */
public record NeedFindingDraft(
        @NotNull UUID competencyId,
        @NotNull UUID unitId,
        @Size(max = 2000) String note,

        @NotNull @Min(1) @Max(5) @Schema(description = "5 is the most urgent", examples = "4")
        Integer urgency) {
    public Finding finding() {
        return new Finding(unitId, competencyId, null, null, urgency, note);
    }

    public static NeedFindingDraft of(Finding finding) {
        return new NeedFindingDraft(finding.competencyId(), finding.unitId(), finding.note(), finding.urgency());
    }
}
