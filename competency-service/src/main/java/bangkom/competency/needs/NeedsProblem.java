package bangkom.competency.needs;

import bangkom.commons.problem.ProblemType;

/** Every way a request about needs fails on purpose. */
public enum NeedsProblem implements ProblemType {
    NEEDS_ANALYSIS_INCONSISTENT(400, "Analisis kebutuhan tidak konsisten", "Inconsistent needs analysis"),
    UNIT_OUTSIDE_THE_ANALYSIS(
            422, "Unit di luar lingkup analisis kebutuhan", "The unit is not one of those the analysis is about"),
    NEEDS_UNDECIDED(422, "Masih ada kebutuhan yang belum diputuskan", "Some needs are not decided yet"),
    SURVEY_INCONSISTENT(400, "Instrumen survei tidak konsisten", "Inconsistent survey instrument"),
    SURVEY_ANSWERS_INVALID(422, "Jawaban tidak sesuai instrumen", "The answers do not fit the instrument"),
    SURVEY_NOT_INVITED(403, "Survei ini bukan untuk unit Anda", "This survey does not ask your unit"),
    SURVEY_ALREADY_ANSWERED(409, "Survei ini sudah dijawab", "This survey was answered already"),
    SURVEY_OUTSIDE_THE_ANALYSIS(422, "Masa survei di luar masa analisis", "The survey's days lie outside the analysis"),
    SURVEY_NOT_OPEN_TODAY(409, "Hari ini survei tidak menerima jawaban", "The survey takes no answers today"),
    SURVEY_STILL_OPEN(409, "Masih ada survei yang terbuka", "A survey is still open"),
    SURVEY_ANSWERED_OTHERWISE(
            409, "Survei ini dijawab dengan cara lain", "This survey is answered by name, or anonymously, not so"),
    SURVEY_GROUP_TOO_SMALL(422, "Kelompok terlalu kecil untuk survei anonim", "Too few are asked to stay anonymous"),
    PROPOSAL_ALREADY_MADE(
            409, "Usulan yang sama masih menunggu jawaban", "The same proposal still waits for its answer"),
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
