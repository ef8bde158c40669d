package bangkom.competency.needs.conversation;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored interviews. */
@ApplicationScoped
class Interviews implements PanacheRepositoryBase<Interview, UUID> {
    Interview get(UUID agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "interview %s", id));
    }

    List<Interview> after(UUID agency, UUID analysis, Cursor cursor, int limit) {
        var found = analysis == null
                ? find("agencyId = ?1 and id > ?2 order by id", agency, cursor.id())
                : find("agencyId = ?1 and needsAnalysisId = ?2 and id > ?3 order by id", agency, analysis, cursor.id());
        return found.page(0, limit + 1).list();
    }
}
