package bangkom.competency.directory;

import bangkom.commons.problem.ProblemType;

/** Every way a request about the directory fails on purpose. */
enum DirectoryProblem implements ProblemType {
    UNIT_BELOW_ITSELF(422, "Unit tidak dapat berada di bawah dirinya", "A unit cannot be below itself"),
    UNIT_INACTIVE(409, "Unit tidak aktif lagi", "The unit is no longer active"),
    UNIT_IN_USE(409, "Unit masih digunakan", "The unit is still in use"),
    POSITION_INACTIVE(409, "Jabatan tidak aktif lagi", "The post is no longer active"),
    POSITION_HELD(409, "Jabatan masih diduduki", "The post is still held"),
    DATE_IN_FUTURE(422, "Tanggal belum tiba", "The date has not come yet"),
    EMPLOYEE_LEADS(409, "Pegawai masih memimpin orang lain", "The employee still leads others"),
    NIP_HELD_ELSEWHERE(409, "NIP terdaftar di instansi lain", "The NIP is registered in another agency"),
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
