package bangkom.competency.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A year's performance of a civil servant as the agency's personnel system has it; NIP and year are its key. */
record PerformanceResultDraft(
        @NotBlank @Size(max = 40) String nip,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull PerformancePredicate predicate,
        @NotNull PerformancePotential potential) {}
