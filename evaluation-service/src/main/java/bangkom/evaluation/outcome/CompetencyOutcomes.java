package bangkom.evaluation.outcome;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored outcomes, as far as a caller sees the person. */
@ApplicationScoped
class CompetencyOutcomes implements PanacheRepositoryBase<CompetencyOutcome, UUID> {
    private static final String SEEN = " and " + Sight.condition("o.employee_id", "o.agency_id");

    private final Lists lists;

    CompetencyOutcomes(Lists lists) {
        this.lists = lists;
    }

    CompetencyOutcome get(UUID agency, UUID id, Sight sight) {
        return select(agency, sight, " and o.id = :id", Map.of("id", id), "", 1).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "competency-outcome %s", id));
    }

    /** Held until the transaction ends, always in the same order. */
    Map<UUID, CompetencyOutcome> locked(UUID agency, Collection<UUID> ids, Sight sight) {
        var found = new HashMap<UUID, CompetencyOutcome>();
        if (!ids.isEmpty()) {
            select(agency, sight, " and o.id in (:ids)", Map.of("ids", ids), " for update of o", ids.size())
                    .forEach(outcome -> found.put(outcome.id(), outcome));
        }
        return found;
    }

    static Filter filter(UUID session, UUID employee, OutcomeStatus status) {
        return new Filter()
                .with("session", session, "o.session_id = :session")
                .with("employee", employee, "o.employee_id = :employee")
                .with("status", status, "o.status = :status");
    }

    Found<CompetencyOutcome> list(UUID agency, Sight sight, Filter wanted, Listing listing) {
        var filter = Filter.of("agency", agency, "o.agency_id = :agency")
                .and(Sight.condition("o.employee_id", "o.agency_id"), sight.named())
                .and(wanted);
        return lists.find(listing, "select o.* from competency_outcome o where ", "o", filter, CompetencyOutcome.class);
    }

    Map<OutcomeKey, CompetencyOutcome> ofPeople(UUID agency, Collection<UUID> sessions, Collection<UUID> employees) {
        var found = new HashMap<OutcomeKey, CompetencyOutcome>();
        if (!sessions.isEmpty()) {
            list("agencyId = ?1 and sessionId in ?2 and employeeId in ?3", agency, sessions, employees)
                    .forEach(outcome -> found.put(outcome.key(), outcome));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<CompetencyOutcome> select(
            UUID agency, Sight sight, String filter, Map<String, Object> values, String lock, int most) {
        var query = getEntityManager()
                .createNativeQuery(
                        "select o.* from competency_outcome o where o.agency_id = :agency"
                                + filter
                                + SEEN
                                + " order by o.id limit :most"
                                + lock,
                        CompetencyOutcome.class)
                .setParameter("agency", agency)
                .setParameter("most", most);
        values.forEach(query::setParameter);
        sight.named().forEach(query::setParameter);
        return (List<CompetencyOutcome>) query.getResultList();
    }
}
