package bangkom.competency.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An experience a job requires, and how much it matters (BR-COMP-08). */
record ExperienceRequirement(
        @NotBlank @Size(max = 500) String description,
        @NotNull RequirementImportance importance) {}
