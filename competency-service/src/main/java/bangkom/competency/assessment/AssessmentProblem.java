package bangkom.competency.assessment;

import bangkom.commons.problem.ProblemType;

/** Every way a request about assessments fails on purpose. */
enum AssessmentProblem implements ProblemType {
    DUTIES_NOT_SEPARATE(
            403,
            "Penilaian diputuskan oleh orang lain, bukan pembuatnya dan bukan yang dinilai",
            "An assessment is decided by another than its maker and the person assessed"),
    ASSESSMENT_INVALID(422, "Penilaian tidak dapat diterima", "The assessment cannot be taken");

    private final int status;
    private final String titleId;
    private final String titleEn;

    AssessmentProblem(int status, String titleId, String titleEn) {
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
