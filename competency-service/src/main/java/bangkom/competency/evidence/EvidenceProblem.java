package bangkom.competency.evidence;

import bangkom.commons.problem.ProblemType;

/** Every way a request about evidence fails on purpose. */
enum EvidenceProblem implements ProblemType {
    EVIDENCE_INVALID(422, "Bukti tidak dapat diterima", "The evidence cannot be taken");

    private final Meaning meaning;

    EvidenceProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
