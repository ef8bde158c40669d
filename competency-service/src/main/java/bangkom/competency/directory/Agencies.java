package bangkom.competency.directory;

import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored agencies. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, UUID> {
    Agency get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "agency %s", id));
    }
}
