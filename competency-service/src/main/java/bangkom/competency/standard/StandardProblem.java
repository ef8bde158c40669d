package bangkom.competency.standard;

import bangkom.commons.problem.ProblemType;

/** Every way a request about job competency standards fails on purpose. */
enum StandardProblem implements ProblemType {
    STANDARD_INCOMPLETE(422, "Standar kompetensi jabatan belum lengkap", "The job competency standard is not complete"),
    STANDARD_INVALID(422, "Standar kompetensi jabatan tidak dapat diterima", "The standard cannot be taken");

    private final int status;
    private final String titleId;
    private final String titleEn;

    StandardProblem(int status, String titleId, String titleEn) {
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
