package bangkom.training.jp;

import bangkom.commons.problem.ProblemType;

/** Every way a request about lesson hours fails on purpose. */
enum JpProblem implements ProblemType {
    JP_RULE_INCONSISTENT(422, "Aturan JP tidak taat asas", "The rule contradicts itself");

    private final int status;
    private final String titleId;
    private final String titleEn;

    JpProblem(int status, String titleId, String titleEn) {
        this.status = status;
        this.titleId = titleId;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleId() {
        return titleId;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
