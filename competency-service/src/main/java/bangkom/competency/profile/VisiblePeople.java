package bangkom.competency.profile;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.competency.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides whose records the caller may see; who is not visible is not there. */
@ApplicationScoped
public class VisiblePeople {
    private static final List<String> SEE_EVERYONE =
            List.of(Role.HR_ADMIN, Role.ASSESSOR, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL, Role.AUDITOR);
    private static final String ONE =
            "select e.id, e.position_id, e.unit_id from employee e where e.agency_id = ? and e.id = ? and "
                    + Sight.CONDITION;

    private final Caller caller;
    private final Database database;

    VisiblePeople(Caller caller, Database database) {
        this.caller = caller;
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public Sight sight() {
        if (SEE_EVERYONE.stream().anyMatch(caller::has)) {
            return new Sight(true, null, false, false);
        }
        return new Sight(
                false,
                caller.employee().orElse(null),
                caller.has(Role.DIRECT_SUPERVISOR),
                caller.has(Role.UNIT_MANAGER));
    }

    @Transactional(TxType.MANDATORY)
    public Optional<SeenPerson> find(UUID employee) {
        return database.first(
                ONE,
                row -> new SeenPerson(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                sight().parameters(caller.agencyId(), employee).toArray());
    }

    @Transactional(TxType.MANDATORY)
    public SeenPerson get(UUID employee) {
        return find(employee).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "employee %s", employee));
    }
}
