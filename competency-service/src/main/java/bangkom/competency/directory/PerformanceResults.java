package bangkom.competency.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored yearly results. */
@ApplicationScoped
class PerformanceResults implements PanacheRepositoryBase<PerformanceResult, UUID> {
    List<PerformanceResult> locked(UUID agency, Collection<UUID> employees, Collection<Integer> years) {
        return find("agencyId = ?1 and employeeId in ?2 and year in ?3 order by id", agency, employees, years)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
