package bangkom.training.offering.programme;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.training.offering.OfferingPages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored programmes: an agency sees its own, and the national ones that are no drafts. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {
    static final String LEADS_TO_COMPETENCY = """
            id in (select leading.id from Programme leading join leading.outcomes outcome
                where outcome.competencyId = :competency)""";

    Programme get(UUID agency, UUID id) {
        return find("id = ?1 and (agencyId = ?2 or (visibility = 'NATIONAL' and status <> 'DRAFT'))", id, agency)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "programme %s", id));
    }

    boolean hasCode(UUID agency, String code) {
        return count("agencyId = ?1 and code = ?2", agency, code) > 0;
    }

    Found<Programme> list(UUID agency, Filter filter, Listing listing) {
        return OfferingPages.of(this, agency, filter, listing, Programme::id);
    }
}
