package bangkom.competency.directory;

import bangkom.commons.problem.ProblemType;

/** Every way a request about the directory fails on purpose. */
enum DirectoryProblem implements ProblemType {
    UNIT_BELOW_ITSELF(422, "Unit tidak dapat berada di bawah dirinya", "A unit cannot be below itself"),
    EMPLOYEE_INVALID(422, "Data pegawai tidak sah", "The employee's data is not valid");

    private final Meaning meaning;

    DirectoryProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
