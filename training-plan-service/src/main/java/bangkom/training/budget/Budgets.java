package bangkom.training.budget;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored budgets. */
@ApplicationScoped
class Budgets implements PanacheRepositoryBase<Budget, UUID> {
    private final CurrentScope scope;

    Budgets(CurrentScope scope) {
        this.scope = scope;
    }

    Budget get(UUID id) {
        return find("id = ?1 and agencyId = ?2", id, scope.agencyId())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "budget:%s", id));
    }

    boolean exists(int fiscalYear, BudgetSource source) {
        return count("agencyId = ?1 and fiscalYear = ?2 and source = ?3", scope.agencyId(), fiscalYear, source) > 0;
    }

    List<Budget> after(Integer fiscalYear, Cursor cursor, int limit) {
        return find(
                        "agencyId = ?1 and (?2 is null or fiscalYear = ?2) and id > ?3 order by id",
                        scope.agencyId(),
                        fiscalYear,
                        cursor.id())
                .page(0, limit + 1)
                .list();
    }
}
