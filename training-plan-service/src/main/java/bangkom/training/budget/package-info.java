/**
 * Budgets (anggaran): lines with a ceiling and an append-only ledger; what is committed and realised never passes the
 * ceiling. Tells bangkom.training.budget.v1.
 */
package bangkom.training.budget;
