package bangkom.training.budget;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored lines of budgets. */
@ApplicationScoped
class BudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {
    private final CurrentScope scope;

    BudgetLines(CurrentScope scope) {
        this.scope = scope;
    }

    Optional<BudgetLine> known(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId()).firstResultOptional();
    }

    /** Whoever moves money of a line waits for the one before. */
    BudgetLine locked(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "budget-line:%s", id));
    }

    BudgetLine of(UUID budget, UUID id) {
        return known(id)
                .filter(line -> line.budgetId().equals(budget))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "budget-line:%s", id));
    }

    boolean exists(UUID budget, String code) {
        return count("budgetId = ?1 and code = ?2", budget, code) > 0;
    }

    Map<UUID, List<BudgetLine>> of(Collection<UUID> budgets) {
        return find("agencyId = ?1 and budgetId in ?2 order by code", scope.agencyId(), budgets).stream()
                .collect(Collectors.groupingBy(BudgetLine::budgetId));
    }
}
