package bangkom.competency.catalogue;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The stored goals with the units and competencies they name. */
@ApplicationScoped
class OrganisationalGoals implements PanacheRepositoryBase<OrganisationalGoal, UUID> {
    OrganisationalGoal get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "organisational-goal %s", id));
    }

    boolean taken(UUID agency, int fiscalYear, String code) {
        return count("agencyId = ?1 and fiscalYear = ?2 and code = ?3", agency, fiscalYear, code) > 0;
    }

    Found<OrganisationalGoal> list(UUID agency, Integer fiscalYear, GoalStatus status, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("year", fiscalYear, "fiscalYear = :year")
                .with("status", status, "status = :status");
        return listing.find(this, filter);
    }

    Set<UUID> unitsAmong(UUID agency, Collection<UUID> ids) {
        return new HashSet<>(getSession()
                .createNativeQuery("select id from org_unit where agency_id = ?1 and id = any (?2)", UUID.class)
                .setParameter(1, agency)
                .setParameter(2, ids.toArray(UUID[]::new))
                .getResultList());
    }

    void link(UUID agency, UUID goal, Collection<UUID> units, Collection<UUID> competencies) {
        link("insert into organisational_goal_unit select ?1, ?2, unnest(?3)", agency, goal, units);
        link("insert into organisational_goal_competency select ?1, ?2, unnest(?3)", agency, goal, competencies);
    }

    private void link(String insert, UUID agency, UUID goal, Collection<UUID> ids) {
        getSession()
                .createNativeMutationQuery(insert)
                .setParameter(1, agency)
                .setParameter(2, goal)
                .setParameter(3, ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    Map<UUID, List<UUID>> units(UUID agency, Collection<UUID> goals) {
        return linked(
                "select goal_id, unit_id from organisational_goal_unit where agency_id = ?1 and goal_id = any (?2)"
                        + " order by goal_id, unit_id",
                agency,
                goals);
    }

    Map<UUID, List<UUID>> competencies(UUID agency, Collection<UUID> goals) {
        return linked(
                "select goal_id, competency_id from organisational_goal_competency where agency_id = ?1"
                        + " and goal_id = any (?2) order by goal_id, competency_id",
                agency,
                goals);
    }

    private Map<UUID, List<UUID>> linked(String query, UUID agency, Collection<UUID> goals) {
        var links = new HashMap<UUID, List<UUID>>();
        getSession()
                .createNativeQuery(query, Object[].class)
                .setParameter(1, agency)
                .setParameter(2, goals.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> links.computeIfAbsent((UUID) row[0], goal -> new ArrayList<>())
                        .add((UUID) row[1]));
        return links;
    }
}
