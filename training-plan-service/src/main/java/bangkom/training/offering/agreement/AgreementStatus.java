package bangkom.training.offering.agreement;

/** Whether an agreement holds (status perjanjian); EXPIRED follows from the day, nobody sets it. */
enum AgreementStatus {
    DRAFT,
    ACTIVE,
    EXPIRED,
    TERMINATED
}
