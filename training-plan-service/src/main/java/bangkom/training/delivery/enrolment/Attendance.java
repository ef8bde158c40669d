package bangkom.training.delivery.enrolment;

/** How many of a session's meetings a person attended (kehadiran). */
public record Attendance(int attended, int meetings) {
    private static final int NEEDED_PERCENT = 80;

    public Attendance {
        if (meetings < 1 || attended < 0 || attended > meetings) {
            throw new IllegalArgumentException(attended + " of " + meetings);
        }
    }

    /** The exact fraction decides: 4 of 5 is enough, 3 of 4 is not. */
    public EnrolmentVerb outcome() {
        if (attended == 0) {
            return EnrolmentVerb.MISS;
        }
        return attended * 100L >= (long) meetings * NEEDED_PERCENT ? EnrolmentVerb.COMPLETE : EnrolmentVerb.FAIL;
    }
}
