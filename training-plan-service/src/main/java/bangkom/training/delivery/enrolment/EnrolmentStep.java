package bangkom.training.delivery.enrolment;

/** One turn of one participation, allowed by its state machine; many are written at once. */
public record EnrolmentStep(Enrolment from, EnrolmentVerb verb, Integer waitingNumber, String reason) {
    public EnrolmentStep {
        verb.apply(from.status());
    }

    public static EnrolmentStep of(Enrolment from, EnrolmentVerb verb) {
        return new EnrolmentStep(from, verb, null, null);
    }

    static EnrolmentStep cancelled(Enrolment from, String reason) {
        return new EnrolmentStep(from, EnrolmentVerb.CANCEL, null, reason);
    }

    boolean isApproval() {
        return verb == EnrolmentVerb.ENROL || verb == EnrolmentVerb.WAITLIST;
    }

    /** A completion is told by its record, so it counts no event of the participation. */
    long sequence() {
        return verb == EnrolmentVerb.COMPLETE ? from.sequence() : from.sequence() + 1;
    }

    EnrolmentChanged told() {
        return new EnrolmentChanged(
                from.id(), from.sessionId(), from.employeeId(), verb.to, sequence(), verb.pastTense);
    }
}
