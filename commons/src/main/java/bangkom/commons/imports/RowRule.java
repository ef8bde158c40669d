package bangkom.commons.imports;

import bangkom.commons.problem.Violation;

/** What is wrong with the rows that a condition of the kind's SQL holds for. */
public record RowRule(Violation violation, String condition) {}
