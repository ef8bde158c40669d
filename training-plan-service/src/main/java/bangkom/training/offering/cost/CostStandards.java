package bangkom.training.offering.cost;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored ceilings; all are national, so no agency is named in reading them. */
@ApplicationScoped
class CostStandards implements PanacheRepositoryBase<CostStandard, UUID> {
    CostStandard get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "cost-standard %s", id));
    }

    List<CostStandard> of(UUID agency, Collection<Integer> fiscalYears, Collection<String> regions) {
        return list("agencyId = ?1 and fiscalYear in ?2 and region in ?3", agency, fiscalYears, regions);
    }
}
