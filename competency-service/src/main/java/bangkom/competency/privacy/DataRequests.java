package bangkom.competency.privacy;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
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

    List<DataRequest> after(
            UUID agency,
            DataRequestKind kind,
            DataRequestStatus status,
            Optional<UUID> onlyOf,
            Cursor cursor,
            int limit) {
        var where = new StringBuilder("agencyId = :agency and id > :id");
        var parameters = Parameters.with("agency", agency).and("id", cursor.id());
        if (kind != null) {
            where.append(" and kind = :kind");
            parameters.and("kind", kind);
        }
        if (status != null) {
            where.append(" and status = :status");
            parameters.and("status", status);
        }
        onlyOf.ifPresent(person -> {
            where.append(" and employeeId = :person");
            parameters.and("person", person);
        });
        return find(where + " order by id", parameters).page(0, limit + 1).list();
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
