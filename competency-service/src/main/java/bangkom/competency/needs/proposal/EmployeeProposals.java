package bangkom.competency.needs.proposal;

import bangkom.commons.identity.Sight;
import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.paging.Lists;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** The stored proposals, as far as a caller sees those who made them. */
@ApplicationScoped
class EmployeeProposals implements PanacheRepositoryBase<EmployeeProposal, UUID> {
    private static final String SEEN = "select * from employee_proposal p where p.agency_id = :agency and"
            + Sight.condition("p.employee_id", "p.agency_id");

    private final Lists lists;

    EmployeeProposals(Lists lists) {
        this.lists = lists;
    }

    EmployeeProposal get(UUID agency, UUID id, Sight sight) {
        return list(query(SEEN + " and p.id = :id", agency, sight).setParameter("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "employee-proposal %s", id));
    }

    /** Whether the same was proposed before and is not answered yet; an index keeps it so for two at once. */
    boolean waits(UUID agency, EmployeeProposal proposal) {
        return count(
                        "agencyId = ?1 and needsAnalysisId = ?2 and employeeId = ?3 and competencyId = ?4 and status = ?5",
                        agency,
                        proposal.needsAnalysisId(),
                        proposal.employeeId(),
                        proposal.competencyId(),
                        ProposalStatus.PROPOSED)
                > 0;
    }

    Found<EmployeeProposal> list(UUID agency, Wanted wanted, Sight sight, Listing listing) {
        var filter = Filter.of("agency", agency, "p.agency_id = :agency")
                .and(Sight.condition("p.employee_id", "p.agency_id"), sight.named())
                .with("analysis", wanted.needsAnalysisId(), "p.needs_analysis_id = :analysis")
                .with("status", wanted.status(), "p.status = :status");
        return lists.find(listing, "select p.* from employee_proposal p where ", "p", filter, EmployeeProposal.class);
    }

    private Query query(String sql, UUID agency, Sight sight) {
        var query = getEntityManager()
                .createNativeQuery(sql, EmployeeProposal.class)
                .setParameter("agency", agency);
        sight.named().forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<EmployeeProposal> list(Query query) {
        return query.getResultList();
    }

    /** Which are asked for; what is null does not matter. */
    record Wanted(UUID needsAnalysisId, ProposalStatus status) {}
}
