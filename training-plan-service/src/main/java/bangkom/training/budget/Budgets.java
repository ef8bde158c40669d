package bangkom.training.budget;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    Found<Budget> list(Integer fiscalYear, Listing listing) {
        var filter = Filter.of("agency", scope.agencyId(), "agencyId = :agency")
                .with("year", fiscalYear, "fiscalYear = :year");
        return listing.find(this, filter);
    }
}
