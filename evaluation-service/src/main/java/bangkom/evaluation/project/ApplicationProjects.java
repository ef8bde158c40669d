package bangkom.evaluation.project;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.evaluation.Sight;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored projects. */
@ApplicationScoped
public class ApplicationProjects implements PanacheRepositoryBase<ApplicationProject, UUID> {
    private static final String VISIBLE =
            "agencyId = :agency and (:everything = true or employeeId = :me or mentorId = :me)";

    public List<ApplicationProject> among(UUID agency, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("agencyId = ?1 and id in ?2", agency, ids);
    }

    ApplicationProject get(UUID agency, UUID id, Sight sight) {
        return find(VISIBLE + " and id = :id", visible(agency, sight).and("id", id))
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "application-project %s", id));
    }

    ApplicationProject locked(UUID agency, UUID id, Sight sight) {
        return find(VISIBLE + " and id = :id", visible(agency, sight).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "application-project %s", id));
    }

    List<ApplicationProject> after(
            UUID agency, Sight sight, UUID session, UUID employee, ProjectStatus status, Cursor cursor, int limit) {
        var where = new StringBuilder(VISIBLE).append(" and id > :after");
        var values = visible(agency, sight).and("after", cursor.id());
        if (session != null) {
            where.append(" and sessionId = :session");
            values.and("session", session);
        }
        if (employee != null) {
            where.append(" and employeeId = :employee");
            values.and("employee", employee);
        }
        if (status != null) {
            where.append(" and status = :status");
            values.and("status", status);
        }
        return find(where + " order by id", values).page(0, limit + 1).list();
    }

    private static Parameters visible(UUID agency, Sight sight) {
        return Parameters.with("agency", agency)
                .and("everything", sight.everything())
                .and("me", sight.me());
    }
}
