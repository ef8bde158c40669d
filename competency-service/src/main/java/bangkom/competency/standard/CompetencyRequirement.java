package bangkom.competency.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A competency and the level the job requires of it. */
record CompetencyRequirement(
        @NotNull UUID competencyId, @NotNull @Min(1) @Max(5) Integer requiredLevel) {}
