package bangkom.training.budget;

import bangkom.commons.money.Rupiah;
import java.util.UUID;

/** Money to be kept for an item of a plan (anggaran terikat). */
public record Commitment(UUID planItemId, Rupiah amount) {}
