package bangkom.competency.rule;

import bangkom.competency.directory.PerformancePotential;
import bangkom.competency.directory.PerformancePredicate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The box of a predicate and a potential, as a regulation states it. */
record TalentBoxRuleDraft(
        @NotNull PerformancePredicate predicate,
        @NotNull PerformancePotential potential,

        @NotNull @Min(1) @Max(9) @Schema(examples = "8") Integer box,

        @NotNull @Schema(description = "Tomorrow or later", examples = "2099-01-01")
        LocalDate validFrom,

        @NotBlank @Size(max = 300) String regulation) {}
