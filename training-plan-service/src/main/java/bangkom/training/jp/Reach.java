package bangkom.training.jp;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Whose records someone may read: everyone's of the agency, their team's, or only their own. */
public record Reach(boolean everyone, boolean team, UUID person) {
    /** A condition on rows {@code c} with agency_id and employee_id; it takes {@link #parameters()}. */
    public static final String CONDITION = """
            (?::boolean or c.employee_id = ?::uuid or (?::boolean and c.employee_id in
                (select team.employee_id from employee_mirror team
                    where team.agency_id = c.agency_id and team.supervisor_id = ?::uuid)))""";

    private static final List<String> EVERYONE = List.of(
            Role.HR_ADMIN,
            Role.UNIT_MANAGER,
            Role.AUTHORIZED_OFFICIAL,
            Role.APPOINTING_OFFICIAL,
            Role.ASSESSOR,
            Role.AUDITOR,
            Role.INTEGRATION_CLIENT,
            Role.SERVICE);

    public static Reach of(Caller caller) {
        return EVERYONE.stream().anyMatch(caller::has)
                ? new Reach(true, false, null)
                : new Reach(
                        false,
                        caller.has(Role.DIRECT_SUPERVISOR),
                        caller.employee().orElse(null));
    }

    public List<Object> parameters() {
        return Arrays.asList(everyone, person, team, person); // the person may be nobody
    }
}
