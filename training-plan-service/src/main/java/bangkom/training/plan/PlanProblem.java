package bangkom.training.plan;

import bangkom.commons.problem.ProblemType;

/** Every way a request about plans fails on purpose. */
enum PlanProblem implements ProblemType {
    NEEDS_NOT_READY(
            409,
            "Kebutuhan yang disetujui belum lengkap diterima",
            "The accepted needs have not been heard completely yet"),
    PLAN_EXISTS(409, "Rencana tahun ini sudah ada", "There is a plan of this year already"),
    PLAN_NOT_DRAFT(409, "Rencana tidak lagi berupa rancangan", "The plan is no longer a draft"),
    PLAN_YEAR_NOT_OVER(409, "Tahun rencana belum berakhir", "The plan's year is not over"),
    PLAN_INCOMPLETE(
            422,
            "Rencana belum memuat semua isi wajib (PP 11/2017 pasal 207)",
            "The plan lacks mandatory contents (PP 11/2017 article 207)");

    private final Meaning meaning;

    PlanProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
