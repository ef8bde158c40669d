package bangkom.testkit.note;

import bangkom.commons.paging.Filter;
import bangkom.commons.paging.Found;
import bangkom.commons.paging.Listing;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored notes. The look-up by id names no agency on purpose: row-level security alone has to hold. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {
    Note get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "%s", id));
    }

    Found<Note> list(UUID agency, Listing listing) {
        return listing.find(this, Filter.of("agency", agency, "agencyId = :agency"));
    }
}
