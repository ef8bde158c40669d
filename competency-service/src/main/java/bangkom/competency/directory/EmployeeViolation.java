package bangkom.competency.directory;

import bangkom.commons.problem.Violation;

/** What can be wrong with a civil servant's data, in whichever way it is sent. */
final class EmployeeViolation {
    static final String UNKNOWN = "REFERENCE_UNKNOWN";

    static final Violation REPEATED = new Violation(
            "/externalRef",
            "REPEATED_IN_BATCH",
            "rujukan ini sudah ada di kiriman yang sama",
            "this reference stands in the same batch already");
    static final Violation NIP_TAKEN = new Violation(
            "/nip", "NIP_TAKEN", "NIP sudah dipakai pegawai lain", "the NIP stands for another civil servant");
    static final Violation NIP_ELSEWHERE = new Violation(
            "/nip",
            DirectoryProblem.NIP_HELD_ELSEWHERE.name(),
            "NIP terdaftar di instansi lain; mutasi harus dilepas oleh instansi itu",
            "the NIP is registered in another agency, which has to release the person first");
    static final Violation LED_BY_SELF = new Violation(
            "/supervisorNip", "SUPERVISOR_OF_SELF", "atasan bukan diri sendiri", "nobody is the own supervisor");
    static final Violation ENDS_BEFORE_START = new Violation(
            "/contractEnd",
            "CONTRACT_ENDS_BEFORE_START",
            "kontrak berakhir sebelum mulai",
            "the contract ends before it starts");
    static final Violation STATUS_UNKNOWN =
            new Violation("/legalStatus", UNKNOWN, "kedudukan hukum tidak dikenal", "unknown legal status");
    static final Violation POST_UNKNOWN = new Violation(
            "/positionCode", UNKNOWN, "jabatan tidak dikenal atau tidak aktif", "unknown or inactive post");
    static final Violation UNIT_UNKNOWN =
            new Violation("/unitCode", UNKNOWN, "unit tidak dikenal atau tidak aktif", "unknown or inactive unit");
    static final Violation TARGET_UNKNOWN =
            new Violation("/targetPositionCode", UNKNOWN, "jabatan sasaran tidak dikenal", "unknown target post");
    static final Violation SUPERVISOR_UNKNOWN =
            new Violation("/supervisorNip", UNKNOWN, "atasan tidak dikenal", "unknown supervisor");

    private EmployeeViolation() {}
}
