package bangkom.training.delivery.enrolment;

/** What people may do with a participation; all else follows from the session. */
enum EnrolmentAction {
    APPROVAL,
    CANCELLATION
}
