package bangkom.competency.delegation;

/** The roles that may be exercised for somebody else. */
enum DelegableRole {
    DIRECT_SUPERVISOR,
    UNIT_MANAGER,
    HR_ADMIN,
    AUTHORIZED_OFFICIAL,
    APPOINTING_OFFICIAL
}
