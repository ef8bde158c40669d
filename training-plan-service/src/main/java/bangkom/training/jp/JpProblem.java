package bangkom.training.jp;

import bangkom.commons.problem.ProblemType;

/** Every way a request about lesson hours fails on purpose. */
enum JpProblem implements ProblemType {
    JP_RULE_INCONSISTENT(422, "Aturan JP tidak taat asas", "The rule contradicts itself");

    private final Meaning meaning;

    JpProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
