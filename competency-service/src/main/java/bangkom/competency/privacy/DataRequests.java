package bangkom.competency.privacy;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored requests; who does not answer them sees the own only. */
@ApplicationScoped
class DataRequests implements PanacheRepositoryBase<DataRequest, UUID> {
    DataRequest get(UUID agency, UUID id, Optional<UUID> onlyOf) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .filter(request -> onlyOf.map(request::isOf).orElse(true))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "data-request %s", id));
    }

    Found<DataRequest> list(
            UUID agency, DataRequestKind kind, DataRequestStatus status, Optional<UUID> onlyOf, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("kind", kind, "kind = :kind")
                .with("status", status, "status = :status")
                .with("person", onlyOf.orElse(null), "employeeId = :person");
        return listing.find(this, filter);
    }

    /** Not answered, late, and not told yet; held, so that two replicas do not tell it twice. */
    List<DataRequest> late(UUID agency, Instant now, int atOnce) {
        return find(
                        "agencyId = ?1 and status = ?2 and escalatedAt is null and dueAt < ?3 order by dueAt",
                        agency,
                        DataRequestStatus.RECEIVED,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atOnce)
                .list();
    }
}
