package bangkom.evaluation;

import bangkom.commons.problem.ProblemType;

/** Every way a request to this service fails on purpose. */
public enum EvaluationProblem implements ProblemType {
    NOT_INVITED(403, "Tidak diundang menjawab evaluasi ini", "Not invited to answer this evaluation"),
    ALREADY_RESPONDED(409, "Sudah menjawab", "Already answered"),
    TOO_FEW_RESPONDENTS(409, "Penjawab belum cukup", "Not enough respondents yet"),
    EVALUATION_NOT_LEARNING(409, "Bukan evaluasi pembelajaran", "Not an evaluation of learning"),
    DESIGN_INVALID(422, "Rancangan evaluasi tidak sah", "Invalid evaluation design"),
    ANSWERS_INVALID(422, "Jawaban tidak sah", "Invalid answers"),
    TEST_RESULT_INVALID(422, "Hasil tes tidak sah", "Invalid test result"),
    PROJECT_INVALID(422, "Proyek penerapan tidak sah", "Invalid application project"),
    OUTCOME_UNFOUNDED(422, "Hasil tanpa dasar evaluasi atau proyek", "No finished evaluation or project behind it");

    private final Meaning meaning;

    EvaluationProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
