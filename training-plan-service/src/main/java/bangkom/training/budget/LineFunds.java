package bangkom.training.budget;

import bangkom.commons.money.Rupiah;

/** Of which year a line is and what it can still commit (sisa pagu). */
public record LineFunds(int fiscalYear, Rupiah available) {}
