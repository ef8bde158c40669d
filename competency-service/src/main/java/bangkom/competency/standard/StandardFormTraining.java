package bangkom.competency.standard;

import bangkom.commons.codelist.CodeLabel;
import org.jspecify.annotations.Nullable;

/** A required training as it is printed: what its codes are called stands beside them. */
record StandardFormTraining(
        RequiredTrainingKind kind,
        @Nullable CodeLabel kindLabel,
        String name,
        RequirementImportance importance,
        @Nullable CodeLabel importanceLabel) {}
