package bangkom.testkit.note;

import bangkom.commons.paging.Cursor;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored notes. The look-up by id names no agency on purpose: row-level security alone has to hold. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {
    Note get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "%s", id));
    }

    List<Note> after(UUID agency, Cursor cursor, int limit) {
        return find("agencyId = ?1 and id > ?2 order by id", agency, cursor.id())
                .page(0, limit + 1)
                .list();
    }
}
