package bangkom.competency.directory;

import bangkom.commons.messaging.reconciliation.Reconciliation;
import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored units. */
@ApplicationScoped
class OrgUnits implements PanacheRepositoryBase<OrgUnit, UUID> {
    OrgUnit get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "org-unit %s", id));
    }

    List<OrgUnit> withCodes(UUID agency, Collection<String> codes) {
        return list("agencyId = ?1 and code in ?2", agency, codes);
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

    List<OrgUnit> page(UUID agency, String code, Cursor cursor, int limit) {
        var where = "agencyId = :agency and (code, id) > (:code, :id)";
        var values =
                Parameters.with("agency", agency).and("code", cursor.value()).and("id", cursor.id());
        if (code != null) {
            where += " and code = :only";
            values.and("only", code);
        }
        return find(where + " order by code, id", values).page(0, limit + 1).list();
    }
}
