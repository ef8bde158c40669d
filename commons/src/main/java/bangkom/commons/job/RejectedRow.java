package bangkom.commons.job;

import bangkom.commons.problem.Problem.FieldError;
import java.util.List;

/** A row that was not taken: as it was sent, and everything that is wrong with it. */
public record RejectedRow(long number, List<String> cells, List<FieldError> errors) {}
