package bangkom.competency.rule;

import bangkom.commons.problem.ProblemType;

/** How setting a national rule is refused on purpose. */
enum RuleProblem implements ProblemType {
    NATIONAL_RULE_INVALID(422, "Aturan nasional tidak dapat diterima", "The national rule cannot be taken");

    private final Meaning meaning;

    RuleProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
