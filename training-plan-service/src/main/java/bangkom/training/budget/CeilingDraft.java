package bangkom.training.budget;

import bangkom.commons.money.Rupiah;
import jakarta.validation.constraints.NotNull;

/** The new ceiling of a line (pagu baru). */
record CeilingDraft(@NotNull Rupiah ceiling) {}
