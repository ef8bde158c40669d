package bangkom.training.offering;

import bangkom.commons.problem.ProblemType;

/** Every way a request about what is on offer fails on purpose. */
public enum OfferingProblem implements ProblemType {
    OFFERING_CODE_TAKEN(409, "Kode atau nomor sudah dipakai", "The code or number is taken"),
    AGREEMENT_NOT_EFFECTIVE(422, "Perjanjian tidak dapat diberlakukan", "The agreement cannot take effect"),
    PROGRAMME_NOT_OFFERED(422, "Program tidak dapat ditawarkan", "The programme cannot be offered");

    private final Meaning meaning;

    OfferingProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
