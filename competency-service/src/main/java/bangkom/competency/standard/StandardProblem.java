package bangkom.competency.standard;

import bangkom.commons.problem.ProblemType;

/** Every way a request about job competency standards fails on purpose. */
enum StandardProblem implements ProblemType {
    STANDARD_INCOMPLETE(422, "Standar kompetensi jabatan belum lengkap", "The job competency standard is not complete"),
    STANDARD_INVALID(422, "Standar kompetensi jabatan tidak dapat diterima", "The standard cannot be taken");

    private final Meaning meaning;

    StandardProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
