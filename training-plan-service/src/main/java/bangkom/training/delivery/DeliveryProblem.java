package bangkom.training.delivery;

import bangkom.commons.problem.ProblemType;

/** Every way a request about sessions and participation fails on purpose. */
public enum DeliveryProblem implements ProblemType {
    SESSION_STATE_CONFLICT(409, "Tidak mungkin pada status sesi ini", "Not possible in this state of the session"),
    ENROLMENT_STATE_CONFLICT(
            409, "Tidak mungkin pada status kepesertaan ini", "Not possible in this state of the enrolment"),
    PLAN_ITEM_NOT_PLANNED(
            409, "Butir rencana tidak siap diselenggarakan", "The plan item is not ready to be delivered"),
    SESSION_NOT_STARTED_YET(409, "Pertemuan pertama belum mulai", "The first meeting has not begun"),
    SESSION_NOT_OVER_YET(409, "Pertemuan terakhir belum selesai", "The last meeting is not over"),
    MEETING_NOT_STARTED_YET(409, "Pertemuan belum mulai", "The meeting has not begun"),
    ATTENDANCE_MISSING(409, "Ada pertemuan tanpa daftar hadir", "A meeting has no attendance yet"),
    ENROLMENT_OVERLAPS(409, "Jadwal bertumpuk dengan sesi lain", "Overlaps another session of the person"),
    LEGAL_STATUS_INACTIVE(
            422, "Kedudukan hukum tidak memungkinkan pengusulan", "The legal status does not allow a nomination"),
    NOT_YOUR_UNIT(403, "Pegawai bukan dari unit Anda", "The person is not of your unit"),
    NOT_YOUR_SESSION(403, "Sesi bukan dari lembaga Anda", "The session is not of your institution"),
    SCHEDULE_INVALID(422, "Jadwal pertemuan tidak sah", "Invalid schedule of meetings"),
    PARTICIPANT_UNKNOWN(422, "Bukan peserta sesi ini", "Not a participant of this session");

    private final Meaning meaning;

    DeliveryProblem(int status, String titleId, String titleEn) {
        meaning = new Meaning(status, titleId, titleEn);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
