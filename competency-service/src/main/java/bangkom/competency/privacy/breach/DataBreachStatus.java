package bangkom.competency.privacy.breach;

/** Notified once those concerned and the authority both are. */
enum DataBreachStatus {
    RECORDED,
    NOTIFIED
}
