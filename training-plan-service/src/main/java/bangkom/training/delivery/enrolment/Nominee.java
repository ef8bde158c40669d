package bangkom.training.delivery.enrolment;

import java.util.UUID;

/** What nomination depends on of a person (calon peserta); {@code busyIn} is a session that overlaps. */
record Nominee(UUID employeeId, UUID unitId, boolean active, String legalStatus, UUID busyIn) {
    private static final String IN_SERVICE = "01";
    private static final String STUDYING = "03";

    /** Only people in service, and those on a study assignment for study itself (kedudukan hukum 01, 03). */
    boolean mayBeNominated(boolean study) {
        return active && (IN_SERVICE.equals(legalStatus) || study && STUDYING.equals(legalStatus));
    }
}
