package bangkom.competency.standard;

import bangkom.commons.codelist.CodeLabel;
import org.jspecify.annotations.Nullable;

/** A required experience as it is printed. */
record StandardFormExperience(
        String description,
        RequirementImportance importance,
        @Nullable CodeLabel importanceLabel) {}
