package bangkom.training.delivery.enrolment;

/** Where a person's participation in a session stands (status kepesertaan). */
public enum EnrolmentStatus {
    NOMINATED,
    ENROLLED,
    WAITLISTED,
    CANCELLED,
    COMPLETED,
    NOT_COMPLETED,
    NO_SHOW;

    /** Whether the person's time is taken, so that no other session may overlap. */
    boolean isActive() {
        return this == NOMINATED || this == ENROLLED || this == WAITLISTED;
    }
}
