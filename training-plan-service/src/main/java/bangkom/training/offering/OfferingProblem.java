package bangkom.training.offering;

import bangkom.commons.problem.ProblemType;

/** Every way a request about what is on offer fails on purpose. */
public enum OfferingProblem implements ProblemType {
    OFFERING_CODE_TAKEN(409, "Kode atau nomor sudah dipakai", "The code or number is taken"),
    AGREEMENT_NOT_EFFECTIVE(422, "Perjanjian tidak dapat diberlakukan", "The agreement cannot take effect"),
    PROGRAMME_NOT_OFFERED(422, "Program tidak dapat ditawarkan", "The programme cannot be offered");

    private final int status;
    private final String titleId;
    private final String titleEn;

    OfferingProblem(int status, String titleId, String titleEn) {
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
