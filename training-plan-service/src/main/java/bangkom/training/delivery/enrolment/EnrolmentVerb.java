package bangkom.training.delivery.enrolment;

import static bangkom.training.delivery.enrolment.EnrolmentStatus.ENROLLED;
import static bangkom.training.delivery.enrolment.EnrolmentStatus.NOMINATED;
import static bangkom.training.delivery.enrolment.EnrolmentStatus.WAITLISTED;

import bangkom.commons.problem.ProblemException;
import bangkom.training.delivery.DeliveryProblem;
import java.util.EnumSet;
import java.util.Set;

/** The state machine of participation: nominated, admitted to a seat or the waiting list, and how it ended. */
public enum EnrolmentVerb {
    ENROL(ENROLLED, "enrolled", NOMINATED),
    WAITLIST(WAITLISTED, "waitlisted", NOMINATED),
    PROMOTE(ENROLLED, "promoted", WAITLISTED),
    CANCEL(EnrolmentStatus.CANCELLED, "cancelled", NOMINATED, ENROLLED, WAITLISTED),
    COMPLETE(EnrolmentStatus.COMPLETED, "completed", ENROLLED),
    FAIL(EnrolmentStatus.NOT_COMPLETED, "not-completed", ENROLLED),
    MISS(EnrolmentStatus.NO_SHOW, "no-show", ENROLLED);

    public final EnrolmentStatus to;
    final String pastTense;
    private final Set<EnrolmentStatus> from;

    EnrolmentVerb(EnrolmentStatus to, String pastTense, EnrolmentStatus first, EnrolmentStatus... others) {
        this.to = to;
        this.pastTense = pastTense;
        this.from = EnumSet.of(first, others);
    }

    /** Approval gives a seat while there is one, else a place on the waiting list. */
    static EnrolmentVerb admission(int seatsLeft) {
        return seatsLeft > 0 ? ENROL : WAITLIST;
    }

    EnrolmentStatus apply(EnrolmentStatus status) {
        if (!from.contains(status)) {
            throw new ProblemException(DeliveryProblem.ENROLMENT_STATE_CONFLICT, "%s: %s", this, status);
        }
        return to;
    }
}
