package bangkom.evaluation.project;

import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored projects. */
@ApplicationScoped
public class ApplicationProjects implements PanacheRepositoryBase<ApplicationProject, UUID> {
    private static final String VISIBLE = "select p.* from application_project p where p.agency_id = :agency and"
            + " (p.mentor_id = :mentor or " + Sight.condition("p.employee_id", "p.agency_id") + ")";

    public List<ApplicationProject> among(UUID agency, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("agencyId = ?1 and id in ?2", agency, ids);
    }

    private final Lists lists;

    ApplicationProjects(Lists lists) {
        this.lists = lists;
    }

    ApplicationProject get(UUID agency, UUID id, Sight sight) {
        return one(agency, id, sight, "");
    }

    ApplicationProject locked(UUID agency, UUID id, Sight sight) {
        return one(agency, id, sight, " for update of p");
    }

    private ApplicationProject one(UUID agency, UUID id, Sight sight, String lock) {
        return select(agency, sight, " and p.id = :id", Map.of("id", id), 1, lock).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "application-project %s", id));
    }

    Found<ApplicationProject> list(UUID agency, Sight sight, Filter wanted, Listing listing) {
        var filter = Filter.of("agency", agency, "p.agency_id = :agency")
                .and(
                        "(p.mentor_id = cast(:self as uuid) or " + Sight.condition("p.employee_id", "p.agency_id")
                                + ")",
                        sight.named())
                .and(wanted);
        return lists.find(
                listing, "select p.* from application_project p where ", "p", filter, ApplicationProject.class);
    }

    @SuppressWarnings("unchecked")
    private List<ApplicationProject> select(
            UUID agency, Sight sight, String filter, Map<String, Object> values, int most, String lock) {
        var query = getEntityManager()
                .createNativeQuery(VISIBLE + filter + " order by p.id limit :most" + lock, ApplicationProject.class)
                .setParameter("agency", agency)
                .setParameter("mentor", sight.me())
                .setParameter("most", most);
        sight.named().forEach(query::setParameter);
        values.forEach(query::setParameter);
        return (List<ApplicationProject>) query.getResultList();
    }
}
