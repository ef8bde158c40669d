package bangkom.competency.needs;

import bangkom.commons.problem.ProblemType;

/** Every way a request about needs fails on purpose. */
public enum NeedsProblem implements ProblemType {
    NEEDS_ANALYSIS_INCONSISTENT(400, "Analisis kebutuhan tidak konsisten", "Inconsistent needs analysis"),
    NEEDS_UNDECIDED(422, "Masih ada kebutuhan yang belum diputuskan", "Some needs are not decided yet"),
    SURVEY_INCONSISTENT(400, "Instrumen survei tidak konsisten", "Inconsistent survey instrument"),
    SURVEY_ANSWERS_INVALID(422, "Jawaban tidak sesuai instrumen", "The answers do not fit the instrument"),
    SURVEY_NOT_INVITED(403, "Survei ini bukan untuk unit Anda", "This survey does not ask your unit"),
    SURVEY_ALREADY_ANSWERED(409, "Survei ini sudah dijawab", "This survey was answered already"),
    NOT_THE_SUPERVISOR(403, "Bukan atasan langsung pegawai ini", "Not the direct supervisor of this employee"),
    NOT_THIS_UNIT(403, "Bukan unit Anda", "Not your unit");

    private final Meaning meaning;

    NeedsProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
