package bangkom.competency.needs.conversation;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored interviews. */
@ApplicationScoped
class Interviews implements PanacheRepositoryBase<Interview, UUID> {
    Interview get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "interview %s", id));
    }

    Found<Interview> list(UUID agency, UUID analysis, Listing listing) {
        var filter = Filter.of("agency", agency, "agencyId = :agency")
                .with("analysis", analysis, "needsAnalysisId = :analysis");
        return listing.find(this, filter);
    }
}
