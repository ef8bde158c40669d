package bangkom.competency.delegation;

/** Whether a delegation holds, or will; it ends by its date or before (berlaku, dicabut, berakhir). */
enum DelegationStatus {
    ACTIVE,
    REVOKED,
    EXPIRED
}
