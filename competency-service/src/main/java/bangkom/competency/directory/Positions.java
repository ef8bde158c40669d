package bangkom.competency.directory;

import bangkom.commons.identity.ScopedRead;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
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

    List<Position> page(UUID agency, String code, UUID unit, Cursor cursor, int limit) {
        var values =
                Parameters.with("agency", agency).and("after", cursor.value()).and("id", cursor.id());
        return find("(code, id) > (:after, :id) and" + listed(code, unit, values) + " order by code, id", values)
                .page(0, limit + 1)
                .list();
    }

    long count(UUID agency, String code, UUID unit) {
        var values = Parameters.with("agency", agency);
        return count(listed(code, unit, values), values);
    }

    private static String listed(String code, UUID unit, Parameters values) {
        var where = " agencyId = :agency";
        if (code != null) {
            where += " and code = :code";
            values.and("code", code);
        }
        if (unit != null) {
            where += " and unitId = :unit";
            values.and("unit", unit);
        }
        return where;
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
