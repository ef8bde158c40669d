package bangkom.competency.directory;

import bangkom.commons.exports.Sheet;
import bangkom.commons.messaging.reconciliation.Reconciliation;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The stored civil servants. */
@ApplicationScoped
class Employees implements PanacheRepositoryBase<Employee, UUID> {
    private static final String COUNTS =
            "select count(*), coalesce(sum(e.%s), 0L) from Employee e where e.agencyId = ?1 and e.erased = false";

    @Transactional
    long count(UUID agency, EmployeeSight sight, UUID unit, UUID position) {
        var values = Parameters.with("agency", agency);
        return count(listed(sight, unit, position, values), values);
    }

    /** Through a cursor of the database, a thousand rows at a time; nothing is kept in the session. */
    void export(UUID agency, EmployeeSight sight, UUID unit, UUID position, Sheet sheet) throws IOException {
        var values = Parameters.with("agency", agency);
        var query = getSession()
                .createSelectionQuery(
                        EmployeeExport.SELECT + listed(sight, unit, position, values) + " order by id", Object[].class)
                .setFetchSize(1_000);
        values.map().forEach(query::setParameter);
        try (var rows = query.getResultStream()) {
            for (var row = rows.iterator(); row.hasNext(); ) {
                sheet.row(EmployeeExport.row(row.next(), sight));
            }
        }
    }

    /** What a list may be narrowed to, and what the caller sees of it. */
    private static String listed(EmployeeSight sight, UUID unit, UUID position, Parameters values) {
        var where = " agencyId = :agency and erased = false" + sight.narrow(values);
        if (unit != null) {
            where += " and unitId = :unit";
            values.and("unit", unit);
        }
        if (position != null) {
            where += " and positionId = :position";
            values.and("position", position);
        }
        return where;
    }

    /** Locked in one order, so that two batches wait for each other instead of failing. */
    List<Employee> lockedWith(UUID agency, Collection<String> externalRefs, Collection<String> nips) {
        return find("agencyId = ?1 and (externalRef in ?2 or nip in ?3) order by id", agency, externalRefs, nips)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Employee locked(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2 and erased = false", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "employee %s", id));
    }

    /** All of a unit, also those who left it for good. */
    List<Employee> lockedOf(UUID agency, UUID unit) {
        return find("agencyId = ?1 and unitId = ?2 order by id", agency, unit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean anyActiveIn(UUID agency, UUID unit) {
        return count("agencyId = ?1 and unitId = ?2 and active = true", agency, unit) > 0;
    }

    boolean anyActiveHolds(UUID agency, UUID position) {
        return count("agencyId = ?1 and positionId = ?2 and active = true", agency, position) > 0;
    }

    boolean leadsAnyone(UUID agency, UUID leader) {
        return count("agencyId = ?1 and supervisorId = ?2 and active = true", agency, leader) > 0;
    }

    List<Employee> lockedHolders(UUID agency, Collection<UUID> positions) {
        return find("agencyId = ?1 and positionId in ?2 order by id", agency, positions)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Map<String, UUID> idsByNip(UUID agency, Collection<String> nips) {
        var ids = new HashMap<String, UUID>();
        getEntityManager()
                .createQuery("select e.nip, e.id from Employee e where e.agencyId = ?1 and e.nip in ?2", Object[].class)
                .setParameter(1, agency)
                .setParameter(2, nips)
                .getResultList()
                .forEach(row -> ids.put((String) row[0], (UUID) row[1]));
        return ids;
    }

    /** Removes an erased person from what was told and is kept. */
    void forgetTold(UUID person) {
        getSession()
                .createNativeQuery("select 1 from (select forget_told_person(?1)) done")
                .setParameter(1, person)
                .getResultList();
    }

    /** Those of the numbers that stand for somebody of another agency, whose row is invisible here. */
    Set<String> nipsTakenElsewhere(UUID agency, Collection<String> nips) {
        return new HashSet<>(getSession()
                .createNativeQuery("select * from nips_taken_elsewhere(?1, ?2)", String.class)
                .setParameter(1, nips.toArray(String[]::new))
                .setParameter(2, agency)
                .getResultList());
    }

    /** Whether each known legal status counts as active on that day. */
    Map<String, Boolean> legalStatuses(LocalDate on) {
        var statuses = new HashMap<String, Boolean>();
        getSession()
                .createNativeQuery(
                        "select distinct on (code) code, active from legal_status where valid_from <= ?1"
                                + " order by code, valid_from desc",
                        Object[].class)
                .setParameter(1, on)
                .getResultList()
                .forEach(row -> statuses.put((String) row[0], (Boolean) row[1]));
        return statuses;
    }

    List<Reconciliation.Kind> told(UUID agency) {
        return List.of(
                counts(agency, "eventSequence").kind(DirectoryService.TOPIC, "employee"),
                counts(agency, "personSequence").kind(PersonUpserted.TOPIC, "person"));
    }

    private Told counts(UUID agency, String sequence) {
        return getEntityManager()
                .createQuery(COUNTS.formatted(sequence), Told.class)
                .setParameter(1, agency)
                .getSingleResult();
    }
}
