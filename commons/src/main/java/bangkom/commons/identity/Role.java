package bangkom.commons.identity;

/** The roles a token may carry, as {@code @RolesAllowed} names them. */
public final class Role {
    public static final String EMPLOYEE = "EMPLOYEE";
    public static final String DIRECT_SUPERVISOR = "DIRECT_SUPERVISOR";
    public static final String UNIT_MANAGER = "UNIT_MANAGER";
    public static final String HR_ADMIN = "HR_ADMIN";
    public static final String AUTHORIZED_OFFICIAL = "AUTHORIZED_OFFICIAL";
    public static final String APPOINTING_OFFICIAL = "APPOINTING_OFFICIAL";
    public static final String PROVIDER = "PROVIDER";
    public static final String ASSESSOR = "ASSESSOR";
    public static final String NATIONAL_ANALYST = "NATIONAL_ANALYST";
    public static final String AUDITOR = "AUDITOR";
    public static final String CATALOGUE_STEWARD = "CATALOGUE_STEWARD";
    public static final String INTEGRATION_CLIENT = "INTEGRATION_CLIENT";
    public static final String SERVICE = "SERVICE";
    public static final String OPERATOR = "OPERATOR";

    private Role() {}
}
