package bangkom.competency.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A training a job requires, and how much it matters (BR-COMP-08). */
record TrainingRequirement(
        @NotNull RequiredTrainingKind kind,
        @NotBlank @Size(max = 300) String name,
        @NotNull RequirementImportance importance) {}
