package bangkom.competency.needs.item;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One need of many that get the same decision. */
record NeedDecisionDraft(
        @NotNull UUID needItemId, @Size(max = 1000) String reason) {}
