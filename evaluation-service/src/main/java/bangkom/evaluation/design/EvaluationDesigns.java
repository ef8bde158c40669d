package bangkom.evaluation.design;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The stored designs. */
@ApplicationScoped
public class EvaluationDesigns implements PanacheRepositoryBase<EvaluationDesign, UUID> {
    public EvaluationDesign get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "evaluation-design %s", id));
    }

    EvaluationDesign locked(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "evaluation-design %s", id));
    }

    public List<EvaluationDesign> active(UUID agency) {
        return list("agencyId = ?1 and status = ?2 order by id", agency, DesignStatus.ACTIVE);
    }

    List<EvaluationDesign> after(UUID agency, EvaluationLevel level, DesignStatus status, Cursor cursor, int limit) {
        var where = new StringBuilder("agencyId = :agency and id > :after");
        var values = Parameters.with("agency", agency).and("after", cursor.id());
        if (level != null) {
            where.append(" and level = :level");
            values.and("level", level);
        }
        if (status != null) {
            where.append(" and status = :status");
            values.and("status", status);
        }
        return find(where + " order by id", values).page(0, limit + 1).list();
    }
}
