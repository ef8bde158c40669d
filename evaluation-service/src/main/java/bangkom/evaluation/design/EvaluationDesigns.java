package bangkom.evaluation.design;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
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

    Found<EvaluationDesign> list(UUID agency, EvaluationLevel level, DesignStatus status, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("level", level, "level = :level")
                .with("status", status, "status = :status");
        return listing.find(this, filter);
    }
}
