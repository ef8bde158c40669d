package bangkom.training.delivery.session;

import bangkom.commons.money.Rupiah;
import jakarta.validation.constraints.NotNull;

/** What the session really cost (realisasi biaya). */
record SessionCompletionDraft(@NotNull Rupiah realisedCost) {}
