package bangkom.competency.directory;

import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored yearly results. */
@ApplicationScoped
class PerformanceResults implements PanacheRepositoryBase<PerformanceResult, UUID> {
    private final Lists lists;

    PerformanceResults(Lists lists) {
        this.lists = lists;
    }

    Found<PerformanceResult> list(UUID agency, Sight sight, UUID employee, Integer year, Listing listing) {
        var filter = Filter.of("agency", agency, "r.agency_id = :agency")
                .and(Sight.condition("r.employee_id", "r.agency_id"), sight.named())
                .with("employee", employee, "r.employee_id = :employee")
                .with("year", year, "r.year = :year");
        return lists.find(listing, "select r.* from performance_result r where ", "r", filter, PerformanceResult.class);
    }

    List<PerformanceResult> locked(UUID agency, Collection<UUID> employees, Collection<Integer> years) {
        return find("agencyId = ?1 and employeeId in ?2 and year in ?3 order by id", agency, employees, years)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
