package bangkom.training.budget;

import bangkom.commons.problem.ProblemType;

/** Every way a request about money fails on purpose. */
enum BudgetProblem implements ProblemType {
    BUDGET_EXISTS(409, "Anggaran tahun dan sumber ini sudah ada", "There is a budget of this year and source already"),
    BUDGET_LINE_EXISTS(409, "Kode mata anggaran sudah dipakai", "The code of the budget line is in use"),
    BUDGET_EXCEEDED(409, "Melampaui pagu anggaran", "Above the ceiling of the budget line"),
    CEILING_TOO_LOW(
            409,
            "Pagu di bawah jumlah yang sudah terikat dan terealisasi",
            "The ceiling would be below what is committed and realised");

    private final Meaning meaning;

    BudgetProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
