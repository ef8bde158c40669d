package bangkom.competency.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The level somebody was seen at in one competency. */
record AssessedLevel(
        @NotNull UUID competencyId, @NotNull @Min(1) @Max(5) Integer level) {}
