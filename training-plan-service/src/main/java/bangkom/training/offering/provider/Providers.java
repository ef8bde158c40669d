package bangkom.training.offering.provider;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import bangkom.training.offering.OfferingPages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The stored providers: an agency sees its own, and the national ones that are no drafts. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {
    public Optional<Provider> visible(UUID agency, UUID id) {
        return find("id = ?1 and (agencyId = ?2 or (visibility = 'NATIONAL' and status <> 'DRAFT'))", id, agency)
                .firstResultOptional();
    }

    Provider get(UUID agency, UUID id) {
        return visible(agency, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "provider %s", id));
    }

    boolean hasCode(UUID agency, String code) {
        return count("agencyId = ?1 and code = ?2", agency, code) > 0;
    }

    Found<Provider> list(UUID agency, Filter filter, Listing listing) {
        return OfferingPages.of(this, agency, filter, listing, Provider::id);
    }
}
