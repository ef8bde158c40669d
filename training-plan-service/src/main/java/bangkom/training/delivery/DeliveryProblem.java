package bangkom.training.delivery;

import bangkom.commons.problem.ProblemType;

/** Every way a request about sessions and participation fails on purpose. */
enum DeliveryProblem implements ProblemType {
    SESSION_STATE_CONFLICT(409, "Tidak mungkin pada status sesi ini", "Not possible in this state of the session"),
    ENROLMENT_STATE_CONFLICT(
            409, "Tidak mungkin pada status kepesertaan ini", "Not possible in this state of the enrolment"),
    SESSION_NOT_STARTED_YET(409, "Pertemuan pertama belum mulai", "The first meeting has not begun"),
    SESSION_NOT_OVER_YET(409, "Pertemuan terakhir belum selesai", "The last meeting is not over"),
    SCHEDULE_INVALID(422, "Jadwal pertemuan tidak sah", "Invalid schedule of meetings");

    private final int status;
    private final String titleId;
    private final String titleEn;

    DeliveryProblem(int status, String titleId, String titleEn) {
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
