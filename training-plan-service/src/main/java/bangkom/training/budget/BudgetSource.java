package bangkom.training.budget;

/** Where the money comes from (sumber anggaran). */
public enum BudgetSource {
    APBD,
    APBN,
    OTHER
}
