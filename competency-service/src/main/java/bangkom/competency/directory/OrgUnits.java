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

/** The stored units. */
@ApplicationScoped
class OrgUnits implements PanacheRepositoryBase<OrgUnit, UUID> {
    private static final int DEEPEST = 20;

    private final ScopedRead reads;

    OrgUnits(ScopedRead reads) {
        this.reads = reads;
    }

    OrgUnit get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "org-unit %s", id));
    }

    List<OrgUnit> withCodes(UUID agency, Collection<String> codes) {
        return list("agencyId = ?1 and code in ?2", agency, codes);
    }

    /** The ids by code of those still there, which stay so until this transaction ends. */
    Map<String, UUID> activeWithCodes(UUID agency, Collection<String> codes) {
        return reads
                .list(
                        "select code, id from org_unit where agency_id = ? and code = any (?) and status = 'ACTIVE'"
                                + " order by id for share",
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)),
                        agency,
                        codes.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whoever changes the tree comes after whoever did before: else two moves could make a circle. */
    void lockTree(UUID agency) {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('org-unit ' || ?1, 0))")
                .setParameter(1, agency.toString())
                .getResultList();
    }

    OrgUnit locked(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "org-unit %s", id));
    }

    List<OrgUnit> activeBelow(UUID agency, UUID unit) {
        return list(
                "agencyId = ?1 and parentId = ?2 and status = ?3 order by id", agency, unit, DirectoryStatus.ACTIVE);
    }

    /** Whether a unit is the other one or somewhere below it. */
    boolean isWithin(OrgUnit unit, OrgUnit top) {
        var above = unit;
        for (int depth = 0; depth < DEEPEST && above != null; depth++) {
            if (above.id().equals(top.id())) {
                return true;
            }
            above = above.parentId() == null ? null : findById(above.parentId());
        }
        return above != null;
    }

    Reconciliation.Kind told(UUID agency) {
        var counts = getEntityManager()
                .createQuery(
                        "select count(*), coalesce(sum(u.eventSequence), 0) from OrgUnit u where u.agencyId = ?1",
                        Object[].class)
                .setParameter(1, agency)
                .getSingleResult();
        return new Reconciliation.Kind(
                DirectoryService.TOPIC, "org-unit", ((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    List<OrgUnit> ofIds(UUID agency, Collection<UUID> ids) {
        return list("agencyId = ?1 and id in ?2", agency, ids);
    }

    Found<OrgUnit> list(UUID agency, String code, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency").with("code", code, "code = :code");
        return listing.find(this, filter);
    }
}
