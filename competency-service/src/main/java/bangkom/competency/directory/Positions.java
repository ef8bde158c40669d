package bangkom.competency.directory;

import bangkom.commons.identity.ScopedRead;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored posts. */
@ApplicationScoped
class Positions implements PanacheRepositoryBase<Position, UUID> {
    private final ScopedRead reads;

    Positions(ScopedRead reads) {
        this.reads = reads;
    }

    Position get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "position %s", id));
    }

    /** Those still there, which stay so until this transaction ends. */
    List<Position> activeWithCodes(UUID agency, Collection<String> codes) {
        return find("agencyId = ?1 and code in ?2 and status = ?3 order by id", agency, codes, DirectoryStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    Position locked(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "position %s", id));
    }

    /** The active ones of a unit, locked. */
    List<Position> lockedOf(UUID agency, UUID unit) {
        return find("agencyId = ?1 and unitId = ?2 and status = ?3 order by id", agency, unit, DirectoryStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean anyActiveIn(UUID agency, UUID unit) {
        return count("agencyId = ?1 and unitId = ?2 and status = ?3", agency, unit, DirectoryStatus.ACTIVE) > 0;
    }

    Map<UUID, JobTier> tiers(UUID agency, Collection<UUID> ids) {
        return list("agencyId = ?1 and id in ?2", agency, ids).stream()
                .collect(Collectors.toMap(Position::id, Position::jobTier));
    }

    /** Locked in one order, so that two batches wait for each other instead of failing. */
    List<Position> lockedWithCodes(UUID agency, Collection<String> codes) {
        var ids = reads.list(
                "select id from position where agency_id = ? and code = any (?) order by id for update",
                row -> row.getObject(1, UUID.class),
                agency,
                codes.toArray(String[]::new));
        return ids.isEmpty() ? List.of() : ofIds(agency, ids);
    }

    List<Position> ofIds(UUID agency, Collection<UUID> ids) {
        return list("agencyId = ?1 and id in ?2", agency, ids);
    }

    Found<Position> list(UUID agency, String code, UUID unit, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("code", code, "code = :code")
                .with("unit", unit, "unitId = :unit");
        return listing.find(this, filter);
    }

    Reconciliation.Kind told(UUID agency) {
        return getEntityManager()
                .createQuery(
                        "select count(*), coalesce(sum(p.eventSequence), 0L) from Position p where p.agencyId = ?1",
                        Told.class)
                .setParameter(1, agency)
                .getSingleResult()
                .kind(DirectoryService.TOPIC, "position");
    }
}
