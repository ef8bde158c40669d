package bangkom.competency.catalogue;

import bangkom.commons.problem.ProblemType;

/** Every way a request about the catalogue fails on purpose. */
enum CatalogueProblem implements ProblemType {
    DICTIONARY_INCOMPLETE(422, "Kamus kompetensi belum lengkap", "The dictionary is incomplete"),
    LEVEL_POLICY_INVALID(422, "Kebijakan penetapan level tidak sah", "The level policy is not valid"),
    COMPETENCY_INVALID(422, "Kompetensi tidak sah", "The competency is not valid"),
    GOAL_CODE_TAKEN(409, "Kode sasaran sudah dipakai pada tahun itu", "The goal's code is taken in that year");

    private final Meaning meaning;

    CatalogueProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
