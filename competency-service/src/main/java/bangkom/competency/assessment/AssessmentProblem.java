package bangkom.competency.assessment;

import bangkom.commons.problem.ProblemType;

/** Every way a request about assessments fails on purpose. */
enum AssessmentProblem implements ProblemType {
    ASSESSMENT_INVALID(422, "Penilaian tidak dapat diterima", "The assessment cannot be taken");

    private final Meaning meaning;

    AssessmentProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
