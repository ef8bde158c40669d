package bangkom.competency.directory;

import bangkom.commons.problem.ProblemType;

/** Every way a request about the directory fails on purpose. */
enum DirectoryProblem implements ProblemType {
    UNIT_BELOW_ITSELF(422, "Unit tidak dapat berada di bawah dirinya", "A unit cannot be below itself"),
    EMPLOYEE_INVALID(422, "Data pegawai tidak sah", "The employee's data is not valid");

    private final int status;
    private final String titleId;
    private final String titleEn;

    DirectoryProblem(int status, String titleId, String titleEn) {
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
